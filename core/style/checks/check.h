// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/definition.h"
#include "style/document.h"
#include "style/literalindex.h"
#include "style/scope.h"

#include <QSet>
#include <memory>

namespace kept {

class Speller;

/// What the rules of one set share.
struct CheckSetting
{
    QStringList accepted;  ///< the vocabulary's accepted words, expressions allowed
    QString wordTemplate;  ///< of .vale.ini; empty for the usual word boundaries
    std::shared_ptr<const Speller> speller; ///< null: spelling rules stay silent
};

/// What a rule remembers from block to block of one text.
struct CheckMemory
{
    QSet<QString> seen;
    int alerts = 0;
};

struct CheckInput
{
    const Document &document;
    const Block &block;
    const LiteralHits &hits;
};

struct CheckOutput
{
    QList<Alert> &alerts;
    CheckMemory &memory;
    bool ranAway = false; ///< set by a rule whose expression had to be stopped
};

/// One rule, ready to run. Thread-safe.
class Check
{
public:
    virtual ~Check() = default;

    virtual void run(const CheckInput &input, CheckOutput &output) const = 0;

    /// One entry for each expression that may be left untried: literals of which one must stand in the block.
    /// No entries, or an empty one: the rule looks at every block.
    [[nodiscard]] virtual std::vector<QStringList> triggers() const { return {}; }
    void setFirstTrigger(quint32 first) { m_firstTrigger = first; }

    [[nodiscard]] const Definition &definition() const { return m_definition; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }

protected:
    Check(Definition definition, Scope scope) : m_definition(std::move(definition)), m_scope(std::move(scope)) {}

    /// The alert for `inBlock`; `arguments` fill the message's %s in order.
    [[nodiscard]] Alert alertFor(const Block &block, Span inBlock, const QStringList &arguments) const;
    /// The same for a rule that speaks of the whole text.
    [[nodiscard]] Alert alertForText(const QStringList &arguments) const;
    [[nodiscard]] quint32 firstTrigger() const { return m_firstTrigger; }

private:
    Definition m_definition;
    Scope m_scope;
    quint32 m_firstTrigger = 0;
};

using CheckResult = Result<std::unique_ptr<Check>>;

/// Makes the check that `definition` asks for; fails with file and line where an expression can't be read.
[[nodiscard]] CheckResult makeCheck(Definition definition, const CheckSetting &setting);

[[nodiscard]] CheckResult makeExistence(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeSubstitution(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeOccurrence(Definition definition, Scope scope);
[[nodiscard]] CheckResult makeRepetition(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeConsistency(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeConditional(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeCapitalization(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeSpelling(Definition definition, Scope scope, const CheckSetting &setting);
[[nodiscard]] CheckResult makeMetric(Definition definition);
[[nodiscard]] CheckResult makeReadability(Definition definition);

/// Fills %s and %d in order, %[2]s by number; %% is a per cent sign. Missing arguments leave nothing.
[[nodiscard]] QString filledIn(const QString &message, const QStringList &arguments);

/// What a rule's action would make of `match`: replacements, "" for removal; empty where it has no action.
[[nodiscard]] QStringList fixesFor(const QString &action, const QStringList &params, const QString &match);

/// "a", "a or b", "a, b, or c".
[[nodiscard]] QString joinedByOr(const QStringList &choices);

} // namespace kept
