// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "timeline/customer.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace kept {

class Actions;
class Appearance;
class AsyncDesk;
class Clock;
class CommandPalette;
class ComposerPanel;
class DeskSession;
class Dialogs;
class EmptyDesk;
class QueuePanel;
class Reviewer;
class StyleEditor;
class TimelinePanel;
struct PaletteEntry;

/// What the window works with; all of it outlives the window.
struct WindowServices
{
    AsyncDesk *desk = nullptr;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Dialogs> dialogs;
    std::shared_ptr<const Reviewer> reviewer; ///< null: drafts are not reviewed
    /// The reviewer anew, after the desk's rules on wording have changed; called on another thread. May be empty.
    std::function<std::shared_ptr<const Reviewer>()> makeReviewer;
    QSettings *settings = nullptr; ///< where sizes and choices are kept
    Appearance *appearance = nullptr;
};

/// The desk window: who waits, the timeline, the reply.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Loads the desk and opens the customer of this name or address, the first who waits when it is empty.
    void start(const QString &customer = {});
    void openCustomer(CustomerId customer);
    [[nodiscard]] Actions *actions() const { return m_actions; }

Q_SIGNALS:
    void demoRequested(); ///< somebody with an empty desk wants to look at the demo
    void customerShown(); ///< everything of her is on the screen but the review, which follows

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeToolBar();
    void makeColumns();
    void makeStatusBar();
    void makeMenu();
    void connectActions();
    void connectColumns();
    void restoreLayout();
    void restyle();

    void showQueue();
    void openFirst();
    void showCustomer();
    void openPalette();
    void follow(const PaletteEntry &entry);
    void showEvent(CustomerId customer, EventId event);
    void write(bool note);
    void fillWriters();
    void chooseWriter(const Agent &writer);
    void logCall();
    void importFiles();
    StyleEditor *openStyles();
    void renewReviewer();
    void tell(const Error &error);

    WindowServices m_services;
    std::unique_ptr<DeskSession> m_session;
    Actions *m_actions;
    QStackedWidget *m_pages; ///< the columns, or how to begin
    QSplitter *m_columns;
    EmptyDesk *m_empty;
    QueuePanel *m_queue;
    TimelinePanel *m_timeline;
    ComposerPanel *m_composer;
    CommandPalette *m_palette;
    QPointer<StyleEditor> m_styles; ///< while it is open
    QToolButton *m_promises;
    QToolButton *m_menuButton;
    class QMenu *m_writers;
    QLabel *m_counts;
    QLabel *m_activity;
    QString m_wanted; ///< the customer that start() was asked for
    bool m_started = false;
    EventId m_eventToShow; ///< once its customer is loaded
};

} // namespace kept
