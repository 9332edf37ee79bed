// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/model.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> noModel(const QString &path)
{
    return failure(ErrorCode::BadInput, QCoreApplication::translate("Model", "This is no file of a learned model."),
                   path);
}

} // namespace

void Features::set(const QString &name, double value)
{
    if (value != 0)
        m_values.emplace_back(name, value);
}

double Features::at(QStringView name) const
{
    const auto found = std::ranges::find(m_values, name, [](const auto &pair) { return QStringView(pair.first); });
    return found == m_values.end() ? 0 : found->second;
}

Result<std::vector<Model::Node>> Model::treeFrom(const QString &path, const QJsonArray &nodes, qsizetype features)
{
    std::vector<Node> tree;
    for (const auto &value : nodes) {
        const QJsonArray parts = value.toArray();
        const Node node{parts.at(0).toInt(-2), parts.at(1).toDouble(), parts.at(2).toInt(), parts.at(3).toInt()};
        const qsizetype at = qsizetype(tree.size());
        // Branches only lead onwards, so that a walk always ends.
        const bool leads =
            node.feature == -1 || (node.yes > at && node.no > at && node.yes < nodes.size() && node.no < nodes.size());
        if (node.feature < -1 || node.feature >= features || !leads)
            return noModel(path);
        tree.push_back(node);
    }
    return tree.empty() ? Result<std::vector<Node>>(noModel(path)) : tree;
}

Result<Model> Model::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotReadable,
            QCoreApplication::translate("Model", "The learned model can't be read: %1.").arg(file.errorString()), path);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Model model;
    const QJsonArray names = object.value(u"features"_s).toArray();
    for (const auto &name : names)
        model.m_names.push_back(name.toString());
    const QJsonArray trees = object.value(u"trees"_s).toArray();
    for (const auto &nodes : trees) {
        auto tree = treeFrom(path, nodes.toArray(), qsizetype(model.m_names.size()));
        if (!tree)
            return std::unexpected(tree.error());
        model.m_trees.push_back(*std::move(tree));
    }
    return model.m_trees.empty() ? Result<Model>(noModel(path)) : model;
}

Model Model::ofRule(const QString &rule)
{
    auto model = fromFile(u":/kept/models/%1.json"_s.arg(rule));
    Q_ASSERT_X(model, "Model::ofRule", model ? "" : qPrintable(model.error().text));
    return model ? *std::move(model) : Model();
}

double Model::probability(const Features &features) const
{
    std::vector<double> values(m_names.size(), 0);
    for (size_t i = 0; i < m_names.size(); ++i)
        values[i] = features.at(m_names[i]);
    double sum = 0;
    for (const std::vector<Node> &tree : m_trees) {
        const Node *node = &tree.front();
        while (node->feature >= 0)
            node = &tree[size_t(values[size_t(node->feature)] <= node->threshold ? node->yes : node->no)];
        sum += node->threshold;
    }
    return m_trees.empty() ? 0 : sum / double(m_trees.size());
}

} // namespace kept
