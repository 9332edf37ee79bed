// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <vector>

class QJsonArray;

namespace kept {

/// What a rule measured of one thing that it might say: names with values, mostly between 0 and 1. What is not set is
/// 0.
class Features
{
public:
    void set(const QString &name, double value);
    [[nodiscard]] double at(QStringView name) const;
    [[nodiscard]] const std::vector<std::pair<QString, double>> &values() const { return m_values; }

private:
    std::vector<std::pair<QString, double>> m_values;
};

/// How sure a rule may be, learned from labelled cases: a random forest over its features (Breiman, "Random forests",
/// 2001). `packaging/dev train` makes the file from the cases under tests/data.
class Model
{
public:
    /// The form of the file stands in tests/score/train.py. What is no such file is an error whose place is the file.
    [[nodiscard]] static Result<Model> fromFile(const QString &path);

    /// One of Kept's own, by its rule's name: "other-figure". It is a part of the program, so that it can't be missing.
    [[nodiscard]] static Model ofRule(const QString &rule);

    /// Between 0 and 1: of so many things with this value, the share that was right. Some hundred comparisons.
    [[nodiscard]] double probability(const Features &features) const;

private:
    /// A branch asks whether the feature is at most the threshold; a leaf has no feature and tells its share.
    struct Node
    {
        int feature = -1;
        double threshold = 0; ///< of a leaf: its value
        int yes = 0;          ///< index of the next node in the tree
        int no = 0;
    };

    static Result<std::vector<Node>> treeFrom(const QString &path, const QJsonArray &nodes, qsizetype features);

    std::vector<QString> m_names;
    std::vector<std::vector<Node>> m_trees;
};

} // namespace kept
