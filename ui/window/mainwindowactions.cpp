// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do.

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/logevent.h"
#include "ui/composer/composerpanel.h"
#include "ui/models/desksession.h"
#include "ui/parts/dialogs.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/styleeditor.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/commandpalette.h"
#include "ui/window/emptydesk.h"
#include "ui/window/fileimport.h"
#include "ui/window/logcalldialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QtConcurrentRun>

namespace kept {

void MainWindow::connectActions()
{
    addActions(m_actions->all());
    m_actions->connectAll({
        {QStringLiteral("newReply"), [this] { write(false); }},
        {QStringLiteral("newNote"), [this] { write(true); }},
        {QStringLiteral("logCall"), [this] { logCall(); }},
        {QStringLiteral("palette"), [this] { openPalette(); }},
        {QStringLiteral("find"), [this] { m_timeline->openFind(); }},
        {QStringLiteral("findNext"), [this] { m_timeline->findNext(); }},
        {QStringLiteral("findPrevious"), [this] { m_timeline->findPrevious(); }},
        {QStringLiteral("promises"),
         [this] {
             m_queue->setFilter(QueueFilter::Promised);
             m_queue->focusList();
         }},
        {QStringLiteral("nextCustomer"), [this] { m_queue->step(1); }},
        {QStringLiteral("previousCustomer"), [this] { m_queue->step(-1); }},
        {QStringLiteral("focusQueue"), [this] { m_queue->focusList(); }},
        {QStringLiteral("focusTimeline"), [this] { m_timeline->view()->setFocus(Qt::ShortcutFocusReason); }},
        {QStringLiteral("focusReply"), [this] { m_composer->focusEditor(); }},
        {QStringLiteral("newest"), [this] { m_timeline->view()->scrollToNewest(); }},
        {QStringLiteral("styles"), [this] { openStyles(); }},
        {QStringLiteral("import"), [this] { importFiles(); }},
        {QStringLiteral("quit"), [this] { close(); }},
    });
    for (const char *name : {"newReply", "newNote", "logCall", "find"})
        m_actions->action(QString::fromLatin1(name))->setEnabled(false); // until somebody is chosen
}

void MainWindow::connectColumns()
{
    connect(m_session.get(), &DeskSession::queueLoaded, this, &MainWindow::showQueue);
    connect(m_session.get(), &DeskSession::opened, this, &MainWindow::showCustomer);
    connect(m_session.get(), &DeskSession::failed, this, &MainWindow::tell);
    connect(m_session.get(), &DeskSession::found, m_palette, &CommandPalette::setFound);
    connect(m_queue, &QueuePanel::customerChosen, this, &MainWindow::openCustomer);
    connect(m_queue, &QueuePanel::replyRequested, this, [this] { write(false); });
    connect(m_composer, &ComposerPanel::evidenceRequested, m_timeline, &TimelinePanel::showEvidence);
    connect(m_composer, &ComposerPanel::recordRequested, m_timeline, &TimelinePanel::showRecord);
    connect(m_composer, &ComposerPanel::eventWritten, this, [this](CustomerId customer) {
        if (customer == m_session->customer())
            m_session->openCustomer(customer);
    });
    connect(m_composer, &ComposerPanel::warningWanted, this,
            [this](const QString &phrase, const QString &text) { openStyles()->warnOf(phrase, text); });
    connect(m_empty, &EmptyDesk::demoRequested, this, &MainWindow::demoRequested);
    connect(m_palette, &CommandPalette::searchWanted, m_session.get(), &DeskSession::search);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::follow);
}

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](std::initializer_list<const char *> names) {
        for (const char *name : names)
            menu->addAction(m_actions->action(QString::fromLatin1(name)));
        menu->addSeparator();
    };
    add({"newReply", "newNote", "logCall"});
    add({"palette", "find", "newest", "promises"});
    add({"previousCustomer", "nextCustomer", "focusQueue", "focusTimeline", "focusReply"});
    menu->addMenu(m_writers);
    if (m_services.appearance) {
        QMenu *looks = menu->addMenu(tr("Appearance"));
        auto *group = new QActionGroup(looks);
        const QList<std::pair<ThemeChoice, QString>> choices{{ThemeChoice::System, tr("As the system")},
                                                             {ThemeChoice::Light, tr("Light")},
                                                             {ThemeChoice::Dark, tr("Dark")}};
        for (const auto &[choice, text] : choices) {
            QAction *action = looks->addAction(text, this, [this, wanted = choice] {
                m_services.appearance->choose(wanted);
                if (m_services.settings)
                    m_services.settings->setValue(QStringLiteral("window/theme"), toName(wanted));
            });
            action->setCheckable(true);
            action->setChecked(choice == m_services.appearance->choice());
            group->addAction(action);
        }
    }
    menu->addSeparator();
    add({"styles", "import"});
    menu->addAction(m_actions->action(QStringLiteral("quit")));
    // Opened by hand: a button that has a menu also paints an arrow.
    connect(m_menuButton, &QToolButton::clicked, this, [this, menu] {
        const QPoint below = m_menuButton->mapToGlobal(m_menuButton->rect().bottomRight());
        menu->popup(below - QPoint(menu->sizeHint().width(), 0));
    });
}

void MainWindow::fillWriters()
{
    m_writers->clear();
    auto *group = new QActionGroup(m_writers);
    const QString chosen =
        m_services.settings ? m_services.settings->value(QStringLiteral("desk/writer")).toString() : QString();
    const auto add = [&](const QString &text, const Agent &agent) {
        QAction *action = m_writers->addAction(text, this, [this, agent] { chooseWriter(agent); });
        action->setCheckable(true);
        action->setChecked(agent.name == chosen);
        group->addAction(action);
    };
    add(tr("Whoever began the draft"), {});
    for (const Agent &agent : m_session->agents()) {
        if (!agent.name.isEmpty())
            add(agent.name, agent);
        if (!m_started && !chosen.isEmpty() && agent.name == chosen)
            m_composer->setDesk(m_services.desk, agent);
    }
}

void MainWindow::chooseWriter(const Agent &writer)
{
    if (m_services.settings)
        m_services.settings->setValue(QStringLiteral("desk/writer"), writer.name);
    m_composer->setDesk(m_services.desk, writer);
    const OpenCustomer &open = m_session->open();
    m_composer->setCustomer(open.timeline, open.memory);
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries;
    for (const Customer &customer : m_session->everybody()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Customer;
        entry.detail = customer.emails.value(0, customer.phones.value(0, customer.handles.value(0)));
        entry.title = customer.name.isEmpty() ? entry.detail : customer.name;
        entry.customer = customer.id;
        entries.append(entry);
    }
    for (const QAction *action : m_actions->all()) {
        if (!action->isEnabled() || action->objectName() == QStringLiteral("palette"))
            continue;
        PaletteEntry entry;
        entry.title = action->text();
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.command = action->objectName();
        entries.append(entry);
    }
    m_palette->open(entries, this);
}

void MainWindow::follow(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Customer:
        openCustomer(entry.customer);
        break;
    case PaletteEntry::Kind::Event:
        showEvent(entry.customer, entry.event);
        break;
    case PaletteEntry::Kind::Command:
        m_actions->action(entry.command)->trigger();
        break;
    }
}

void MainWindow::logCall()
{
    const OpenCustomer &open = m_session->open();
    if (!open.timeline)
        return;
    const QString chosen =
        m_services.settings ? m_services.settings->value(QStringLiteral("desk/writer")).toString() : QString();
    const auto writer = std::ranges::find(m_session->agents(), chosen, &Agent::name);
    auto *dialog = new LogCallDialog(open.timeline->customer, m_session->agents(),
                                     writer == m_session->agents().end() ? AgentId() : writer->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Event event = dialog->event();
        event.at = m_services.clock->now();
        m_services.desk->write([event](Desk &desk) { return logEvent(desk, event); })
            .then(this, [this, customer = event.customer](const Result<EventId> &logged) {
                if (!logged)
                    tell(logged.error());
                else if (customer == m_session->customer())
                    m_session->openCustomer(customer);
            });
    });
    dialog->open();
}

StyleEditor *MainWindow::openStyles()
{
    if (!m_styles) {
        m_styles = new StyleEditor(m_services.desk, m_services.dialogs, this);
        m_styles->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_styles, &StyleEditor::rulesChanged, this, &MainWindow::renewReviewer);
    }
    m_styles->show();
    m_styles->raise();
    m_styles->activateWindow();
    return m_styles;
}

void MainWindow::renewReviewer()
{
    if (!m_services.makeReviewer)
        return;
    QtConcurrent::run(m_services.makeReviewer).then(this, [this](const std::shared_ptr<const Reviewer> &reviewer) {
        m_composer->setReviewer(reviewer);
    });
}

void MainWindow::importFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import mail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Mail and case files (*.mbox *.mbx *.eml *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        auto *import = new FileImport(m_services.desk, this);
        connect(import, &FileImport::progressed, m_activity, &QLabel::setText);
        connect(import, &FileImport::finished, this, [this, import](const QString &sentence, const QString &details) {
            m_activity->setText(sentence);
            if (!details.isEmpty())
                m_services.dialogs->tell(this, tr("Import"), sentence + QStringLiteral("\n\n") + details);
            m_session->refresh();
            import->deleteLater();
        });
        import->start(files);
    });
    dialog->open();
}

} // namespace kept
