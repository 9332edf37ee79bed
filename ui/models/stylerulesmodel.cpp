// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/stylerulesmodel.h"

#include <QFont>
#include <QLocale>
#include <algorithm>

namespace kept {

StyleRulesModel::StyleRulesModel(QObject *parent) : QAbstractTableModel(parent) {}

void StyleRulesModel::setRules(std::vector<StyleRuleFile> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

const StyleRuleFile &StyleRulesModel::ruleAt(int row) const { return m_rules.at(static_cast<size_t>(row)); }

int StyleRulesModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rules, id, &StyleRuleFile::id);
    return found == m_rules.end() ? -1 : static_cast<int>(found - m_rules.begin());
}

int StyleRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int StyleRulesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant StyleRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StyleRuleFile &rule = ruleAt(index.row());
    const bool isCount = index.column() == DismissedColumn;
    switch (role) {
    case Qt::DisplayRole:
        return !isCount ? rule.id : rule.dismissals > 0 ? QLocale().toString(rule.dismissals) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isCount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(rule.isOwn);
        return font;
    }
    case Qt::ToolTipRole:
        return QStringLiteral("%1, %2").arg(rule.id, rule.isOwn ? tr("a rule of this desk") : tr("comes with Kept"));
    case Qt::AccessibleTextRole:
        return isCount ? tr("dismissed %n time(s)", nullptr, rule.dismissals) : data(index, Qt::ToolTipRole);
    default:
        return {};
    }
}

QVariant StyleRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == DismissedColumn ? tr("Dismissed") : tr("Rule");
}

} // namespace kept

#include "moc_stylerulesmodel.cpp"
