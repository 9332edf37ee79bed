// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerpanel.h"

#include "timeline/timeline.h"
#include "ui/composer/composeraccessible.h"
#include "ui/composer/findingmenu.h"
#include "ui/composer/findingsheader.h"
#include "ui/composer/findingslist.h"
#include "ui/composer/replyeditor.h"
#include "ui/composer/replyform.h"
#include "ui/models/evidencelabel.h"
#include "ui/models/replysession.h"
#include "ui/parts/dialogs.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace kept {
namespace {

constexpr int margin = 12;
constexpr int patienceMsecs = 1500; ///< until the status says that something is still under way

QStringList textsOf(const QList<DismissReason> &reasons)
{
    QStringList texts;
    for (const DismissReason &reason : reasons)
        texts.append(reason.text);
    return texts;
}

} // namespace

class ComposerPanel::Private
{
public:
    Private(ComposerPanel *panel, std::shared_ptr<Dialogs> theDialogs, std::shared_ptr<const Clock> clock);

    void layOut();
    void connectAll();
    void makeActions();
    void applyTheme();

    void show(const Draft &draft);
    void showStatus();
    void choose(std::optional<int> row);
    void step(FindingsModel::Step step);
    void openFixes();
    void showEvidence(int row, int index);
    void applyFix(int row, int index);
    void openDismissMenu(int row, const QPoint &place);
    void dismiss(int row, int reason);
    void fillMenu(QMenu *menu, QAction *before, int row);
    void takeText();
    void depart();
    void leave(const QString &reason);
    [[nodiscard]] QStringList evidenceNames(const Finding &finding) const;

    ComposerPanel *q;
    std::shared_ptr<Dialogs> dialogs;
    ReplySession session;
    QStackedLayout *pages;
    QLabel *nobody;
    QWidget *page;
    ReplyForm *form;
    ReplyEditor *editor;
    FindingsHeader *header;
    FindingsList *list;
    QSplitter *splitter;
    QWidget *lower = nullptr; ///< of the splitter: what the review says
    QPushButton *send;
    QPushButton *copy;
    QPushButton *takeBack;
    ElidedLabel *status;
    QTimer unsettled;     ///< a line that changed with every key would only disturb
    bool showing = false; ///< while the widgets are filled: what they report is no edit
};

ComposerPanel::Private::Private(ComposerPanel *panel, std::shared_ptr<Dialogs> theDialogs,
                                std::shared_ptr<const Clock> clock)
    : q(panel)
    , dialogs(std::move(theDialogs))
    , session(std::move(clock))
    , pages(new QStackedLayout(panel))
    , nobody(new QLabel(ComposerPanel::tr("Choose whom to answer.")))
    , page(new QWidget)
    , form(new ReplyForm)
    , editor(new ReplyEditor(session.findings()))
    , header(new FindingsHeader(session.findings()))
    , list(new FindingsList(session.findings(), [this](const Finding &finding) { return evidenceNames(finding); }))
    , splitter(new QSplitter(Qt::Vertical))
    , send(new QPushButton)
    , copy(new QPushButton(ComposerPanel::tr("Copy")))
    , takeBack(new QPushButton(ComposerPanel::tr("Take back")))
    , status(new ElidedLabel)
{
    layOut();
    connectAll();
    makeActions();
    applyTheme();
    show({});
}

void ComposerPanel::Private::layOut()
{
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 10, margin, 10);
    column->setSpacing(8);
    column->addWidget(form);

    lower = new QWidget;
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 4, 0, 0);
    lowerColumn->setSpacing(6);
    lowerColumn->addWidget(header);
    lowerColumn->addWidget(list, 1);
    splitter->addWidget(editor);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({260, 390});
    splitter->setObjectName(QStringLiteral("composerSplitter"));
    editor->setMinimumHeight(120);
    column->addWidget(splitter, 1);

    auto *row = new FlowLayout(8, 4); // in a language of long words the status takes a line of its own
    row->setLastAtEnd(true);
    for (QWidget *widget : {static_cast<QWidget *>(send), static_cast<QWidget *>(copy),
                            static_cast<QWidget *>(takeBack), static_cast<QWidget *>(status)})
        row->addWidget(widget);
    status->setObjectName(QStringLiteral("composerStatus"));
    status->setFixedHeight(copy->sizeHint().height());
    status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    status->setFont(sized(status->font(), TypeSize::Small));
    copy->setToolTip(ComposerPanel::tr("Copies the text, for your mail program"));
    takeBack->setToolTip(ComposerPanel::tr("Makes the reply that was recorded last a draft again"));
    column->addLayout(row);
    pages->addWidget(nobody);
    pages->addWidget(page);
}

void ComposerPanel::Private::connectAll()
{
    connect(&session, &ReplySession::opened, q, [this](const Draft &draft) { show(draft); });
    connect(&session, &ReplySession::statusChanged, q, [this] { showStatus(); });
    connect(&session, &ReplySession::eventWritten, q, &ComposerPanel::eventWritten);
    connect(&session, &ReplySession::failed, q,
            [this](const QString &sentence) { dialogs->tell(q, ComposerPanel::tr("Reply"), sentence); });

    connect(form, &ReplyForm::noteChosen, q, [this](bool note) { session.setNote(note); });
    connect(form, &ReplyForm::channelChosen, q, [this](Channel channel) { session.setChannel(channel); });
    connect(form, &ReplyForm::subjectEdited, q, [this] { takeText(); });
    connect(editor, &ReplyEditor::edited, q, [this](qsizetype position, qsizetype removed, qsizetype added) {
        session.shift(position, removed, added);
        takeText();
    });
    connect(editor, &ReplyEditor::pointed, q, [this](std::optional<int> row) {
        if (row)
            choose(row);
    });
    connect(editor, &ReplyEditor::menuAboutToOpen, q,
            [this](QMenu *menu, int row) { fillMenu(menu, menu->actions().value(0), row); });

    connect(list, &FindingsList::chosenChanged, q, [this](std::optional<int> row) { choose(row); });
    connect(list, &FindingsList::opened, q, [this](int row) {
        editor->goTo(session.findings()->finding(row).passage);
        choose(row);
        editor->setFocus();
    });
    connect(list, &FindingsList::evidenceWanted, q, [this](int row, int index) { showEvidence(row, index); });
    connect(list, &FindingsList::fixWanted, q, [this](int row, int index) { applyFix(row, index); });
    connect(list, &FindingsList::dismissMenuWanted, q,
            [this](int row, const QPoint &place) { openDismissMenu(row, place); });

    connect(editor, &ReplyEditor::warningWanted, q,
            [this](const QString &phrase) { Q_EMIT q->warningWanted(phrase, editor->text()); });

    unsettled.setSingleShot(true);
    unsettled.setInterval(patienceMsecs);
    connect(&unsettled, &QTimer::timeout, q, [this] { status->setText(session.statusLine()); });
    connect(send, &QPushButton::clicked, q, [this] { depart(); });
    connect(copy, &QPushButton::clicked, q, [this] { QGuiApplication::clipboard()->setText(editor->text()); });
    connect(takeBack, &QPushButton::clicked, q, [this] { session.takeBack(); });
}

void ComposerPanel::Private::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto triggered) {
        auto *action = new QAction(text, q);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, q, triggered);
        q->addAction(action);
    };
    add(ComposerPanel::tr("Next finding"), Qt::Key_F8, [this] { step(FindingsModel::Step::Next); });
    add(ComposerPanel::tr("Previous finding"), Qt::SHIFT | Qt::Key_F8, [this] { step(FindingsModel::Step::Previous); });
    add(ComposerPanel::tr("Fix finding…"), Qt::CTRL | Qt::Key_Period, [this] { openFixes(); });
    add(ComposerPanel::tr("Show the evidence"), Qt::CTRL | Qt::Key_E, [this] {
        if (list->chosen())
            showEvidence(*list->chosen(), 0);
    });
    add(ComposerPanel::tr("Send…"), Qt::CTRL | Qt::Key_Return, [this] { depart(); });
}

void ComposerPanel::Private::applyTheme()
{
    const Theme &theme = Theme::of(q->palette());
    QPalette main = q->palette();
    main.setColor(QPalette::Active, QPalette::Button, theme.accent);
    main.setColor(QPalette::Active, QPalette::ButtonText, theme.onAccent);
    main.setColor(QPalette::Inactive, QPalette::Button, theme.accent);
    main.setColor(QPalette::Inactive, QPalette::ButtonText, theme.onAccent);
    send->setPalette(main);
    QPalette soft = q->palette();
    soft.setColor(QPalette::WindowText, theme.soft);
    status->setPalette(soft);
    nobody->setPalette(soft);
}

QStringList ComposerPanel::Private::evidenceNames(const Finding &finding) const
{
    return session.timeline() ? evidenceLabels(finding, *session.timeline()) : QStringList();
}

void ComposerPanel::Private::show(const Draft &draft)
{
    showing = true;
    const bool somebody = session.timeline() && session.isOpen();
    pages->setCurrentWidget(somebody ? page : nobody);
    const QString name = somebody ? session.timeline()->customer.name : QString();
    form->setNote(draft.isNote);
    form->setWriter(session.writerLine());
    form->setContactPoints(session.contactPoints(), draft.channel);
    form->setSubject(draft.subject.isEmpty() && draft.text.isEmpty() ? session.suggestedSubject() : draft.subject);
    editor->setNote(draft.isNote);
    editor->setPlaceholderText(draft.isNote ? ComposerPanel::tr("A note for colleagues. %1 doesn't see it.").arg(name)
                                            : ComposerPanel::tr("Write to %1…").arg(name));
    editor->showText(draft.text);
    lower->setVisible(!draft.isNote);
    send->setText(draft.isNote ? ComposerPanel::tr("Add note") : ComposerPanel::tr("Send…"));
    copy->setVisible(!draft.isNote);
    showStatus();
    showing = false;
}

void ComposerPanel::Private::showStatus()
{
    if (session.isSettled() || showing || status->text().isEmpty()) {
        unsettled.stop();
        status->setText(session.statusLine());
    } else if (!unsettled.isActive()) {
        unsettled.start();
    }
    if (!list->chosen() && session.isReviewed() && session.findings()->rowCount() > 0)
        choose(0);
    header->setReviewed(session.isReviewed() && !session.draft().text.isEmpty());
    takeBack->setVisible(session.canTakeBack() && session.draft().text.isEmpty());
    const bool written = !session.draft().text.trimmed().isEmpty();
    send->setEnabled(written);
    copy->setEnabled(written);
}

void ComposerPanel::Private::takeText()
{
    if (!showing)
        session.setText(form->subject(), editor->text());
}

void ComposerPanel::Private::choose(std::optional<int> row)
{
    list->setChosen(row);
    editor->setChosen(row);
}

void ComposerPanel::Private::step(FindingsModel::Step step)
{
    const auto row = session.findings()->rowBeside(list->chosen(), editor->textCursor().position(), step);
    if (!row)
        return;
    editor->goTo(session.findings()->finding(*row).passage);
    choose(row);
    editor->setFocus();
    QAccessibleAnnouncementEvent announcement(editor,
                                              session.findings()->index(*row).data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&announcement);
}

void ComposerPanel::Private::openFixes()
{
    const auto here = session.findings()->rowAt(editor->textCursor().position());
    const auto row = editor->hasFocus() && here ? here : list->chosen();
    if (!row)
        return;
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, nullptr, *row);
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
    menu->popup(editor->menuPlace(session.findings()->finding(*row).passage));
}

void ComposerPanel::Private::fillMenu(QMenu *menu, QAction *before, int row)
{
    choose(row);
    const Finding &finding = session.findings()->finding(row);
    // By identity: the rows may have changed when an entry is chosen.
    const QPersistentModelIndex index = session.findings()->index(row);
    const auto onRow = [index](auto act) {
        return [index, act](int number) {
            if (index.isValid())
                act(index.row(), number);
        };
    };
    addFindingActions(menu, before, finding, evidenceNames(finding), textsOf(ReplySession::dismissReasons(finding)),
                      {.fix = onRow([this](int at, int number) { applyFix(at, number); }),
                       .evidence = onRow([this](int at, int number) { showEvidence(at, number); }),
                       .dismiss = onRow([this](int at, int number) { dismiss(at, number); })});
}

void ComposerPanel::Private::openDismissMenu(int row, const QPoint &place)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex index = session.findings()->index(row);
    addDismissActions(menu, textsOf(ReplySession::dismissReasons(session.findings()->finding(row))),
                      [this, index](int number) {
                          if (index.isValid())
                              dismiss(index.row(), number);
                      });
    menu->popup(place);
}

void ComposerPanel::Private::dismiss(int row, int reason)
{
    session.dismiss(row, ReplySession::dismissReasons(session.findings()->finding(row))[reason]);
}

void ComposerPanel::Private::showEvidence(int row, int index)
{
    const QList<Evidence> &evidence = session.findings()->finding(row).evidence;
    if (index >= evidence.size())
        return;
    const Evidence &piece = evidence[index];
    if (piece.event.isValid())
        Q_EMIT q->evidenceRequested(piece.event, piece.words);
    else
        Q_EMIT q->recordRequested(piece.record, piece.field);
}

void ComposerPanel::Private::applyFix(int row, int index)
{
    const QList<Fix> fixes = session.findings()->finding(row).fixes;
    if (index >= fixes.size())
        return;
    editor->apply(fixes[index]);
    editor->setFocus();
}

void ComposerPanel::Private::depart()
{
    if (!send->isEnabled() || !session.isOpen())
        return;
    if (session.draft().isNote) {
        leave({});
        return;
    }
    if (session.isReviewPending()) {
        // What is left is known in a moment.
        connect(&session, &ReplySession::statusChanged, q, [this] { depart(); }, Qt::SingleShotConnection);
        return;
    }
    const Departure departure = session.departure();
    const bool clean = departure.details.isEmpty();
    dialogs->ask(
        q,
        {.title = ComposerPanel::tr("Send"),
         .text = clean ? ComposerPanel::tr("Nothing stands against this reply.") : ComposerPanel::tr("This is left:"),
         .details = clean ? departure.text : departure.details + QStringLiteral("\n\n") + departure.text,
         .accept = ComposerPanel::tr("Record and copy"),
         .reject = ComposerPanel::tr("Back to the draft"),
         .reasonPrompt = departure.needsReason
             ? ComposerPanel::tr("It goes against the history. Why is it right to send it?")
             : QString()},
        [this](const Answer &answer) {
            if (answer.accepted)
                leave(answer.reason);
            else
                editor->setFocus();
        });
}

void ComposerPanel::Private::leave(const QString &reason)
{
    if (!session.draft().isNote)
        QGuiApplication::clipboard()->setText(session.draft().text);
    session.send(reason);
}

ComposerPanel::ComposerPanel(std::shared_ptr<Dialogs> dialogs, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent)
{
    installComposerAccessibility(); // before there is a widget that somebody may ask about
    d = std::make_unique<Private>(this, std::move(dialogs), std::move(clock));
}

ComposerPanel::~ComposerPanel() = default;

void ComposerPanel::setReviewer(std::shared_ptr<const Reviewer> reviewer)
{
    d->session.setReviewer(std::move(reviewer));
}

void ComposerPanel::setDesk(AsyncDesk *desk, const Agent &writer) { d->session.setDesk(desk, writer); }

void ComposerPanel::setCustomer(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Memory> memory)
{
    d->session.setCustomer(std::move(timeline), std::move(memory));
}

void ComposerPanel::focusEditor() { d->editor->setFocus(Qt::ShortcutFocusReason); }

void ComposerPanel::showFirstEvidence()
{
    for (int row = 0; row < d->session.findings()->rowCount(); ++row) {
        if (!d->session.findings()->finding(row).evidence.isEmpty()) {
            d->choose(row);
            d->showEvidence(row, 0);
            return;
        }
    }
}

void ComposerPanel::setNote(bool note) { d->session.setNote(note); }

void ComposerPanel::flush() { d->session.flush(); }

void ComposerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        d->applyTheme();
}

} // namespace kept
