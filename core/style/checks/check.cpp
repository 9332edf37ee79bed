// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kept {

Alert Check::alertFor(const Block &block, Span inBlock, const QStringList &arguments) const
{
    Alert alert = alertForText(arguments);
    alert.span = block.inSource(inBlock);
    alert.fixes = fixesFor(m_definition.actionName, m_definition.actionParams, inBlock.of(block.text).toString());
    return alert;
}

Alert Check::alertForText(const QStringList &arguments) const
{
    Alert alert;
    alert.rule = m_definition.id;
    alert.level = m_definition.level;
    alert.link = m_definition.link;
    alert.message = filledIn(m_definition.message, arguments);
    return alert;
}

CheckResult makeCheck(Definition definition, const CheckSetting &setting)
{
    auto scope = Scope::of(definition.scopes, definition.placeOf(u"scope"_s));
    if (!scope)
        return std::unexpected(scope.error());
    switch (definition.extends) {
    case CheckKind::Existence: return makeExistence(std::move(definition), *std::move(scope), setting);
    case CheckKind::Substitution: return makeSubstitution(std::move(definition), *std::move(scope), setting);
    case CheckKind::Occurrence: return makeOccurrence(std::move(definition), *std::move(scope));
    case CheckKind::Repetition: return makeRepetition(std::move(definition), *std::move(scope), setting);
    case CheckKind::Consistency: return makeConsistency(std::move(definition), *std::move(scope), setting);
    case CheckKind::Conditional: return makeConditional(std::move(definition), *std::move(scope), setting);
    case CheckKind::Capitalization: return makeCapitalization(std::move(definition), *std::move(scope), setting);
    case CheckKind::Spelling: return makeSpelling(std::move(definition), *std::move(scope), setting);
    case CheckKind::Metric: return makeMetric(std::move(definition));
    case CheckKind::Readability: return makeReadability(std::move(definition));
    }
    return failure(ErrorCode::Internal, QCoreApplication::translate("StyleReader", "This rule is of no known kind."));
}

QString filledIn(const QString &message, const QStringList &arguments)
{
    QString filled;
    qsizetype next = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        if (message[i] != u'%' || i + 1 >= message.size()) {
            filled += message[i];
            continue;
        }
        const QChar kind = message[++i];
        if (kind == u's' || kind == u'd') {
            filled += arguments.value(next++);
        } else if (kind == u'[' && i + 3 < message.size() && message[i + 2] == u']') {
            filled += arguments.value(message[i + 1].digitValue() - 1);
            i += 3;
        } else {
            filled += u'%';
            if (kind != u'%')
                filled += kind;
        }
    }
    return filled;
}

QString joinedByOr(const QStringList &choices)
{
    QStringList quoted;
    for (const QString &choice : choices)
        quoted.append(u'\'' + choice + u'\'');
    if (quoted.size() < 3)
        return quoted.join(" or "_L1);
    const QString last = quoted.takeLast();
    return quoted.join(", "_L1) + ", or "_L1 + last;
}

} // namespace kept
