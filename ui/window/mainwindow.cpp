// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "base/clock.h"
#include "ui/composer/composerpanel.h"
#include "ui/models/desksession.h"
#include "ui/models/icons.h"
#include "ui/parts/dialogs.h"
#include "ui/parts/marks.h"
#include "ui/queue/queuepanel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/actions.h"
#include "ui/window/columns.h"
#include "ui/window/commandpalette.h"
#include "ui/window/emptydesk.h"
#include "ui/window/searchfield.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace kept {
namespace {

QWidget *spacer(QWidget *parent)
{
    auto *space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_session(std::make_unique<DeskSession>(services.desk, services.clock))
    , m_actions(new Actions(this))
    , m_pages(new QStackedWidget(this))
    , m_columns(new Columns(m_pages))
    , m_empty(new EmptyDesk(m_actions->action(QStringLiteral("import")), m_pages))
    , m_queue(new QueuePanel(&m_session->queue(), m_columns))
    , m_timeline(new TimelinePanel(&m_session->timeline(), m_columns))
    , m_composer(new ComposerPanel(services.dialogs, services.clock, m_columns))
    , m_palette(new CommandPalette(this))
    , m_promises(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
    , m_writers(new QMenu(tr("Writing as"), this))
    , m_counts(new QLabel(this))
    , m_activity(new QLabel(this))
{
    setObjectName(QStringLiteral("deskWindow"));
    setWindowTitle(tr("Kept"));
    m_composer->setReviewer(services.reviewer);
    m_composer->setDesk(services.desk, {});
    makeToolBar();
    makeColumns();
    makeStatusBar();
    makeMenu();
    connectActions();
    connectColumns();
    restoreLayout();
    restyle();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    addToolBar(bar);
    for (const char *name : {"newReply", "logCall"})
        bar->addAction(m_actions->action(QString::fromLatin1(name)));
    QAction *palette = m_actions->action(QStringLiteral("palette"));
    auto *search =
        new SearchField(tr("Customers, events, commands"), palette->shortcut().toString(QKeySequence::NativeText), bar);
    connect(search, &QAbstractButton::clicked, palette, &QAction::trigger);
    bar->addWidget(spacer(bar));
    bar->addWidget(search);
    bar->addWidget(spacer(bar));
    m_promises->setDefaultAction(m_actions->action(QStringLiteral("promises")));
    m_promises->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_promises);
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setShortcut(Qt::Key_F10);
    m_menuButton->setIconSize({16, 16});
    bar->addWidget(m_menuButton);
}

void MainWindow::makeColumns()
{
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->addWidget(m_queue);
    m_columns->addWidget(m_timeline);
    m_columns->addWidget(m_composer);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setCollapsible(1, false);
    m_columns->setCollapsible(2, false);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_empty);
    setCentralWidget(m_pages);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 2, 12, 2);
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_activity, 1);
    auto *promise = new QLabel(tr("Nothing leaves this computer but your replies"), this);
    promise->setObjectName(QStringLiteral("privacy"));
    statusBar()->addPermanentWidget(promise);
}

void MainWindow::restoreLayout()
{
    const auto saved = [this](const char *key) {
        return m_services.settings ? m_services.settings->value(QLatin1StringView(key)).toByteArray() : QByteArray();
    };
    resize(1440, 900);
    restoreGeometry(saved("window/geometry"));
    if (!m_columns->restoreState(saved("window/columns")))
        m_columns->setSizes({268, 700, 472});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_composer->flush();
    if (m_services.settings) {
        m_services.settings->setValue(QStringLiteral("window/geometry"), saveGeometry());
        m_services.settings->setValue(QStringLiteral("window/columns"), m_columns->saveState());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void MainWindow::restyle()
{
    const Theme &theme = Theme::of(palette());
    const auto icon = [this, &theme](const QString &name) {
        QIcon colored(tinted(iconNamed(name), {16, 16}, devicePixelRatioF(), theme.ink));
        colored.addPixmap(tinted(iconNamed(name), {16, 16}, devicePixelRatioF(), theme.faint), QIcon::Disabled);
        return colored;
    };
    for (const ActionSpec &spec : actionSpecs()) {
        if (spec.icon)
            m_actions->action(QString::fromLatin1(spec.name))->setIcon(icon(QString::fromLatin1(spec.icon)));
    }
    m_menuButton->setIcon(icon(QStringLiteral("menu")));
    QPalette soft; // only what differs, so that the rest follows the theme
    soft.setColor(QPalette::WindowText, theme.soft);
    for (QLabel *label : statusBar()->findChildren<QLabel *>()) {
        label->setPalette(soft);
        label->setFont(sized(font(), TypeSize::Caption));
    }
}

void MainWindow::start(const QString &customer)
{
    m_wanted = customer;
    m_session->refresh();
}

void MainWindow::openCustomer(CustomerId customer)
{
    m_queue->setCurrent(customer);
    m_session->openCustomer(customer);
}

void MainWindow::showQueue()
{
    QueueModel &queue = m_session->queue();
    setWindowTitle(m_session->info().company.isEmpty() ? tr("Kept") : tr("%1 — Kept").arg(m_session->info().company));
    const int waiting = queue.count(QueueFilter::Waiting);
    const int promised = queue.count(QueueFilter::Promised);
    m_counts->setText(m_session->everybody().empty() ? QString()
                                                     : tr("%n customer(s) waiting", nullptr, waiting)
                              + QStringLiteral("   ") + tr("%n with open promises", nullptr, promised));
    QAction *promises = m_actions->action(QStringLiteral("promises"));
    promises->setText(promised > 0 ? tr("Promises %1").arg(promised) : tr("Promises"));
    fillWriters();
    const bool isEmpty = m_session->everybody().empty();
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_columns);
    if (!m_session->customer().isValid())
        openFirst();
    m_started = true;
}

void MainWindow::openFirst()
{
    CustomerId first = m_session->queue().firstCustomer();
    for (const Customer &customer : m_session->everybody()) {
        if (!m_wanted.isEmpty()
            && (customer.name.compare(m_wanted, Qt::CaseInsensitive) == 0 || customer.emails.contains(m_wanted)))
            first = customer.id;
    }
    if (first.isValid())
        openCustomer(first);
    else if (!m_started)
        Q_EMIT customerShown(); // an empty desk shows that it is empty
    m_queue->focusList();
}

void MainWindow::showCustomer()
{
    const OpenCustomer &open = m_session->open();
    m_timeline->setHeader(open.header);
    m_composer->setCustomer(open.timeline, open.memory);
    for (const char *name : {"newReply", "newNote", "logCall", "find"})
        m_actions->action(QString::fromLatin1(name))->setEnabled(true);
    if (m_eventToShow.isValid())
        m_timeline->showEvidence(std::exchange(m_eventToShow, {}), {});
    Q_EMIT customerShown();
}

void MainWindow::showEvent(CustomerId customer, EventId event)
{
    if (customer == m_session->customer()) {
        m_timeline->showEvidence(event, {});
        return;
    }
    m_eventToShow = event;
    openCustomer(customer);
}

void MainWindow::write(bool note)
{
    m_composer->setNote(note);
    m_composer->focusEditor();
}

void MainWindow::tell(const Error &error)
{
    const QString place = error.place.isEmpty() ? QString() : QStringLiteral("\n") + error.place;
    m_services.dialogs->tell(this, tr("The desk"), error.text + place);
    if (!m_started) {
        m_started = true;
        Q_EMIT customerShown();
    }
}

} // namespace kept

#include "moc_mainwindow.cpp"
