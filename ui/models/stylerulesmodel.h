// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stylerules.h"

#include <QAbstractTableModel>

namespace kept {

/// The rules on wording and how often agents dismissed what they found.
class StyleRulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RuleColumn, DismissedColumn, Columns };

    explicit StyleRulesModel(QObject *parent = nullptr);

    void setRules(std::vector<StyleRuleFile> rules);
    [[nodiscard]] const StyleRuleFile &ruleAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<StyleRuleFile> m_rules;
};

} // namespace kept
