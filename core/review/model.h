// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QString>
#include <vector>

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

/// How sure a rule may be, learned from labelled cases: a logistic regression over its features. `packaging/dev train`
/// makes the file from the cases under tests/data; a line is a feature's name, a tab and its weight, "bias" the
/// constant.
class Model
{
public:
    /// A file without a readable line is an error whose place is "file:line".
    [[nodiscard]] static Result<Model> fromFile(const QString &path);

    /// Between 0 and 1: of so many things with this value, the share that was right.
    [[nodiscard]] double probability(const Features &features) const;

private:
    QHash<QString, double> m_weights;
    double m_bias = 0;
};

} // namespace kept
