// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/styleeditorsession.h"

#include "desk/asyncdesk.h"
#include "review/wording/wordingrules.h"
#include "style/styleset.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace kept {
namespace {

constexpr int pauseMsecs = 150;
constexpr int mostReplies = 500;
constexpr int wordsOfAName = 5;

QString nameOf(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Suggestion:
        return StyleEditorSession::tr("Suggestion");
    case AlertLevel::Warning:
        return StyleEditorSession::tr("Warning");
    case AlertLevel::Error:
        return StyleEditorSession::tr("Error");
    }
    return {};
}

SampleAlert alertOn(const QString &sample, const Alert &alert)
{
    const QString words = sample.sliced(alert.span.begin, alert.span.length()).simplified();
    return {.passage = alert.span,
            .line = words.isEmpty() || alert.message.contains(words)
                ? StyleEditorSession::tr("%1: %2").arg(nameOf(alert.level), alert.message)
                : StyleEditorSession::tr("%1, “%2”: %3").arg(nameOf(alert.level), words, alert.message)};
}

/// "ThankYouForYourPatience"
QString nameFrom(const QString &phrase)
{
    QString name;
    int words = 0;
    bool starts = true;
    for (const QChar c : phrase) {
        if (!c.isLetterOrNumber()) {
            starts = starts || c != u'\'';
            continue;
        }
        if (starts && ++words > wordsOfAName)
            break;
        name += starts ? c.toUpper() : c.toLower();
        starts = false;
    }
    return name.isEmpty() ? QStringLiteral("Rule") : name.left(60);
}

} // namespace

struct StyleEditorSession::Checked
{
    Result<std::shared_ptr<const StyleSet>> rule;
    QList<SampleAlert> alerts;
};

StyleEditorSession::StyleEditorSession(AsyncDesk *desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sample(tr("Hello Dana,\n\nplease be advised that your parcel left our depot this morning. It is due on "
                  "Thursday before noon.\n\nPriya"))
    , m_revision(std::make_shared<std::atomic<quint64>>(0))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &StyleEditorSession::check);
}

StyleEditorSession::~StyleEditorSession() { ++*m_revision; }

void StyleEditorSession::load()
{
    m_desk->read([](Desk &desk) { return styleRules(desk); })
        .then(this, [this](const Result<std::vector<StyleRuleFile>> &rules) {
            if (!rules) {
                Q_EMIT failed(rules.error());
                return;
            }
            m_rules.setRules(*rules);
            if (m_isNew && !isModified() && freeName(m_name) != m_name) {
                m_name = freeName(m_name);
                Q_EMIT opened();
            }
            Q_EMIT loaded();
        });
}

void StyleEditorSession::open(int row) { show(m_rules.ruleAt(row), false); }

void StyleEditorSession::beginAgainst(const QString &phrase)
{
    const QString wanted = phrase.isEmpty() ? tr("please be advised") : phrase;
    m_name = freeName(nameFrom(wanted));
    show({.id = {}, .yaml = ruleAgainst(wanted), .isOwn = true, .dismissals = 0}, true);
}

void StyleEditorSession::show(StyleRuleFile rule, bool isNew)
{
    m_rule = std::move(rule);
    m_isNew = isNew;
    if (!isNew)
        m_name = m_rule.id.section(u'.', 1);
    m_yaml = m_begun = m_rule.yaml;
    m_fault.reset();
    m_alerts.clear();
    m_trial.reset();
    m_triedYaml.clear();
    Q_EMIT opened();
    check();
}

QString StyleEditorSession::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_rules.rowOf(teamStyle + u'.' + name) >= 0; ++number)
        name = wanted + QString::number(number);
    return name;
}

void StyleEditorSession::setName(const QString &name)
{
    if (!m_isNew)
        return;
    m_name = name;
    Q_EMIT checked();
}

void StyleEditorSession::setYaml(const QString &yaml)
{
    if (yaml == m_yaml)
        return;
    m_yaml = yaml;
    ++*m_revision;
    m_pause.start();
    Q_EMIT checked();
}

void StyleEditorSession::setSample(const QString &sample)
{
    if (sample == m_sample)
        return;
    m_sample = sample;
    ++*m_revision;
    m_pause.start();
}

QString StyleEditorSession::id() const { return m_isNew ? teamStyle + u'.' + m_name : m_rule.id; }

bool StyleEditorSession::canSave() const { return isEditable() && !isFaulty() && (m_isNew || isModified()); }

QString StyleEditorSession::checkLine() const
{
    if (!hasGoodName())
        return tr("The name needs letters, digits, hyphens or underscores only.");
    if (m_fault)
        return faultLine() > 0 ? tr("Line %1: %2").arg(faultLine()).arg(m_fault->text) : m_fault->text;
    return isEditable() ? tr("The rule can be read.") : tr("This rule comes with Kept and can't be changed.");
}

int StyleEditorSession::faultLine() const { return m_fault ? m_fault->place.section(u':', -1).toInt() : 0; }

QString StyleEditorSession::trialLine() const
{
    if (m_fault || !isOpen())
        return {};
    if (!m_trial)
        return tr("Trying it on the sent replies…");
    if (!*m_trial)
        return m_trial->error().text;
    const StyleTrial &trial = **m_trial;
    if (trial.replies == 0)
        return tr("No reply was sent from this desk yet.");
    return tr("Would have fired %n time(s) in the newest %1 sent replies", nullptr, trial.alerts)
        .arg(QLocale().toString(trial.replies));
}

StyleEditorSession::Checked StyleEditorSession::checkRule(const QString &id, const QString &yaml, const QString &sample)
{
    Checked result{.rule = loadStyleRule(id, yaml), .alerts = {}};
    if (!result.rule)
        return result;
    const StyleReport report = checkOwnWords(**result.rule, sample);
    if (!report.stopped.isEmpty())
        result.rule = std::unexpected(report.stopped.front());
    for (const Alert &alert : report.alerts)
        result.alerts.append(alertOn(sample, alert));
    return result;
}

void StyleEditorSession::check()
{
    m_pause.stop();
    const quint64 revision = ++*m_revision;
    QtConcurrent::run(&StyleEditorSession::checkRule, id(), m_yaml, m_sample)
        .then(this, [this, revision](const Checked &result) {
            if (revision == *m_revision)
                take(result);
        });
}

void StyleEditorSession::take(const Checked &result)
{
    m_fault = result.rule ? std::nullopt : std::optional(result.rule.error());
    m_alerts = result.alerts;
    if (result.rule && (!m_trial || m_triedYaml != m_yaml))
        tryOnReplies(*result.rule);
    Q_EMIT checked();
}

void StyleEditorSession::tryOnReplies(const std::shared_ptr<const StyleSet> &rule)
{
    m_trial.reset();
    m_triedYaml = m_yaml;
    const Progress untilTheNextKey = [newest = m_revision, revision = m_revision->load()](qint64, qint64) {
        return *newest == revision;
    };
    m_desk
        ->read([rule, untilTheNextKey](Desk &desk) { return tryStyleRule(desk, *rule, mostReplies, untilTheNextKey); })
        .then(this, [this, revision = m_revision->load()](const Result<StyleTrial> &trial) {
            if (revision != *m_revision)
                return;
            m_trial = trial;
            Q_EMIT checked();
        });
}

void StyleEditorSession::save()
{
    StyleRuleFile rule{.id = id(), .yaml = m_yaml, .isOwn = true, .dismissals = m_rule.dismissals};
    const QString before = m_isNew ? QString() : m_rule.yaml;
    m_desk->write([rule, before](Desk &desk) { return saveStyleRule(desk, rule.id, rule.yaml, before); })
        .then(this, [this, rule](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            if (id() == rule.id) { // still the one that is open
                m_rule = rule;
                m_begun = rule.yaml;
                m_isNew = false;
            }
            Q_EMIT saved(rule.id);
            load();
        });
}

void StyleEditorSession::remove()
{
    m_desk->write([rule = m_rule](Desk &desk) { return deleteStyleRule(desk, rule.id, rule.yaml); })
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_rule = {};
            m_name.clear();
            m_yaml = m_begun = {};
            Q_EMIT removed();
            load();
        });
}

} // namespace kept

#include "moc_styleeditorsession.cpp"
