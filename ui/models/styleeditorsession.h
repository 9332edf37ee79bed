// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "desk/trystylerule.h"
#include "text/span.h"
#include "ui/models/stylerulesmodel.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace kept {

class AsyncDesk;

/// One place of the sample at which the rule fires.
struct SampleAlert
{
    Span passage; ///< empty where the rule speaks of the whole sample
    QString line; ///< "Warning: “please note”: say it in other words."

    bool operator==(const SampleAlert &) const = default;
};

/// A rule on wording being looked at or written: checked at every pause in typing, tried on a sample text and on the
/// replies that were sent. Nothing here waits; answers that come too late for the text as it stands are thrown away.
class StyleEditorSession : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive the session.
    explicit StyleEditorSession(AsyncDesk *desk, QObject *parent = nullptr);
    ~StyleEditorSession() override;

    [[nodiscard]] StyleRulesModel &rules() { return m_rules; }

    /// Loads the rules; emits loaded.
    void load();
    /// Looks at a rule of the list; what was written of another one is forgotten.
    void open(int row);
    /// Begins a rule that finds the phrase; for an empty one an example. Named after its first words.
    void beginAgainst(const QString &phrase);

    void setName(const QString &name); ///< of a new rule
    void setYaml(const QString &yaml);
    void setSample(const QString &sample);
    /// Emits saved or failed.
    void save();
    /// Removes the rule that is open from the desk; emits removed or failed.
    void remove();

    [[nodiscard]] QString id() const; ///< "Team.PleaseNote"; empty with nothing open
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString yaml() const { return m_yaml; }
    [[nodiscard]] QString sample() const { return m_sample; }
    [[nodiscard]] bool isOpen() const { return !m_name.isEmpty() || m_isNew; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isEditable() const { return m_isNew || m_rule.isOwn; }
    [[nodiscard]] bool isModified() const { return m_yaml != m_begun; }
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool canRemove() const { return !m_isNew && m_rule.isOwn; }

    [[nodiscard]] bool isFaulty() const { return m_fault || !hasGoodName(); }
    /// What stands under the rule: its fault, or that there is none.
    [[nodiscard]] QString checkLine() const;
    [[nodiscard]] int faultLine() const; ///< counted from 1; 0 without a fault
    [[nodiscard]] const QList<SampleAlert> &alerts() const { return m_alerts; }
    /// "Would have fired 12 times in the newest 500 sent replies"
    [[nodiscard]] QString trialLine() const;

Q_SIGNALS:
    void loaded();
    void opened();  ///< another rule, or a new one
    void checked(); ///< the rule as it stands; also when the count on the sent replies has come
    void saved(const QString &id);
    void removed();
    void failed(const kept::Error &error);

private:
    struct Checked;
    static Checked checkRule(const QString &id, const QString &yaml, const QString &sample);

    void show(StyleRuleFile rule, bool isNew);
    void check();
    void take(const Checked &result);
    void tryOnReplies(const std::shared_ptr<const StyleSet> &rule);
    [[nodiscard]] bool hasGoodName() const { return !m_isNew || isRuleName(m_name); }
    [[nodiscard]] QString freeName(const QString &wanted) const;

    AsyncDesk *m_desk; ///< not owned
    StyleRulesModel m_rules;
    StyleRuleFile m_rule; ///< as it is kept; empty for a new one
    bool m_isNew = false;
    QString m_name;
    QString m_yaml;
    QString m_begun; ///< the text that nobody has typed
    QString m_sample;
    std::optional<Error> m_fault;
    QList<SampleAlert> m_alerts;
    std::optional<Result<StyleTrial>> m_trial; ///< empty while it is under way
    QString m_triedYaml;                       ///< what m_trial is about
    QTimer m_pause;
    std::shared_ptr<std::atomic<quint64>> m_revision; ///< counts what is to be checked; asked by running trials
};

} // namespace kept
