// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/styleeditor.h"

#include "ui/models/styleeditorsession.h"
#include "ui/parts/dialogs.h"
#include "ui/parts/marks.h"
#include "ui/settings/styletrial.h"
#include "ui/settings/yamleditor.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

class StyleEditor::Private
{
public:
    Private(StyleEditor *dialog, AsyncDesk *desk, std::shared_ptr<Dialogs> theDialogs);

    void nameAll();
    void layOut();
    [[nodiscard]] QWidget *listColumn();
    [[nodiscard]] QWidget *ruleColumn();
    void connectAll();
    void makeActions();

    void showRules();
    void showRule();
    void showCheck();
    void choose(const QModelIndex &index);
    void selectOpen();
    void unlessWrittenIsLost(const std::function<void()> &goOn);
    void beginNew();
    void remove();
    void tell(const Error &error);

    StyleEditor *q;
    std::shared_ptr<Dialogs> dialogs;
    StyleEditorSession session;
    QTreeView *list;
    QPushButton *add;
    QPushButton *erase;
    QLineEdit *name;
    YamlEditor *yaml;
    QLabel *verdict;
    QLabel *check;
    QPushButton *save;
    QDialogButtonBox *buttons;
    bool showing = false; ///< while the widgets are filled: what they report is no edit
};

StyleEditor::Private::Private(StyleEditor *dialog, AsyncDesk *desk, std::shared_ptr<Dialogs> theDialogs)
    : q(dialog)
    , dialogs(std::move(theDialogs))
    , session(desk)
    , list(new QTreeView)
    , add(new QPushButton(StyleEditor::tr("New rule")))
    , erase(new QPushButton(StyleEditor::tr("Remove…")))
    , name(new QLineEdit)
    , yaml(new YamlEditor)
    , verdict(new QLabel)
    , check(new QLabel)
    , save(nullptr)
    , buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close))
{
    save = buttons->button(QDialogButtonBox::Save);
    save->setText(StyleEditor::tr("Save"));
    buttons->button(QDialogButtonBox::Close)->setText(StyleEditor::tr("Close"));
    list->setModel(&session.rules());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(StyleRulesModel::RuleColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(StyleRulesModel::DismissedColumn, QHeaderView::ResizeToContents);
    check->setWordWrap(true);
    check->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {add, erase, save, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in the name must not press one
    nameAll();
    layOut();
    makeActions();
    connectAll();
    showRule();
}

void StyleEditor::Private::nameAll()
{
    list->setAccessibleName(StyleEditor::tr("Rules on wording"));
    name->setAccessibleName(StyleEditor::tr("Name"));
    yaml->setAccessibleName(StyleEditor::tr("The rule, in YAML"));
    check->setObjectName(QStringLiteral("check"));
    add->setObjectName(QStringLiteral("newRule"));
    erase->setObjectName(QStringLiteral("removeRule"));
}

QWidget *StyleEditor::Private::listColumn()
{
    auto *side = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(add);
    row->addWidget(erase);
    row->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    column->addWidget(list, 1);
    column->addLayout(row);
    return side;
}

QWidget *StyleEditor::Private::ruleColumn()
{
    yaml->setMinimumHeight(q->fontMetrics().height() * 6);
    auto *verdictRow = new QHBoxLayout;
    verdictRow->setSpacing(gap);
    verdictRow->addWidget(verdict, 0, Qt::AlignTop);
    verdictRow->addWidget(check, 1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(gap, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(labelFor(name, StyleEditor::tr("&Name")));
    column->addWidget(name);
    column->addWidget(labelFor(yaml, StyleEditor::tr("The &rule, in YAML")));
    column->addWidget(yaml, 4);
    column->addLayout(verdictRow);
    column->addSpacing(gap);
    auto *trial = new StyleTrialPane(&session);
    column->addWidget(trial, 5);
    for (QWidget *part : std::initializer_list<QWidget *>{yaml, trial}) // share the height by what is said here
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    return side;
}

void StyleEditor::Private::layOut()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(listColumn());
    splitter->addWidget(ruleColumn());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    const int letter = QFontMetrics(q->font()).averageCharWidth();
    splitter->setSizes({letter * 42, letter * 84});
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(margin, margin, margin, 12);
    column->setSpacing(12);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    const QSize wanted(letter * 130, QFontMetrics(q->font()).height() * 40);
    q->resize(wanted.boundedTo(q->screen()->availableSize()));
}

void StyleEditor::Private::makeActions()
{
    const auto act = [this](QWidget *owner, const QString &text, const QKeySequence &keys, auto triggered) {
        auto *action = new QAction(text, owner);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &session, triggered);
        owner->addAction(action);
    };
    act(q, save->text(), QKeySequence::Save, [this] { save->click(); });
    act(q, add->text(), QKeySequence::New, [this] { add->click(); });
    act(list, erase->text(), QKeySequence::Delete, [this] { erase->click(); });
}

void StyleEditor::Private::connectAll()
{
    // The lambdas end with the session: the widgets still report something while they go.
    connect(buttons, &QDialogButtonBox::rejected, q, &StyleEditor::reject);
    connect(save, &QPushButton::clicked, &session, &StyleEditorSession::save);
    connect(add, &QPushButton::clicked, &session, [this] { unlessWrittenIsLost([this] { beginNew(); }); });
    connect(erase, &QPushButton::clicked, &session, [this] { remove(); });
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, &session,
            [this](const QModelIndex &index) { choose(index); });
    connect(name, &QLineEdit::textEdited, &session, &StyleEditorSession::setName);
    connect(yaml, &QPlainTextEdit::textChanged, &session, [this] {
        if (!showing)
            session.setYaml(yaml->toPlainText());
    });
    connect(&session, &StyleEditorSession::loaded, q, [this] { showRules(); });
    connect(&session, &StyleEditorSession::opened, q, [this] { showRule(); });
    connect(&session, &StyleEditorSession::checked, q, [this] { showCheck(); });
    connect(&session, &StyleEditorSession::failed, q, [this](const Error &error) { tell(error); });
    connect(&session, &StyleEditorSession::saved, q, &StyleEditor::rulesChanged);
    connect(&session, &StyleEditorSession::removed, q, &StyleEditor::rulesChanged);
}

void StyleEditor::Private::showRules()
{
    if (!session.isOpen() && session.rules().rowCount() > 0)
        session.open(0);
    selectOpen();
    showCheck();
}

void StyleEditor::Private::selectOpen()
{
    const int row = session.isNew() ? -1 : session.rules().rowOf(session.id());
    showing = true;
    list->setCurrentIndex(session.rules().index(row, StyleRulesModel::RuleColumn));
    if (row < 0)
        list->clearSelection();
    showing = false;
}

void StyleEditor::Private::showRule()
{
    showing = true;
    name->setText(session.name());
    yaml->setPlainText(session.yaml());
    showing = false;
    selectOpen();
    showCheck();
}

void StyleEditor::Private::showCheck()
{
    const bool isReadOnly = !session.isEditable();
    name->setReadOnly(!session.isNew());
    yaml->setReadOnly(isReadOnly);
    yaml->setFaultLine(session.faultLine());
    save->setEnabled(session.canSave());
    erase->setEnabled(session.canRemove());
    q->setWindowModified(session.isModified());
    const Theme &theme = Theme::of(q->palette());
    const Tone tone = session.isFaulty() ? Tone::Alarm : isReadOnly ? Tone::Plain : Tone::Good;
    const int side = QFontMetrics(q->font()).height();
    verdict->setPixmap(session.isOpen() ? markIcon(tone, theme).pixmap({side, side}, q->devicePixelRatioF())
                                        : QPixmap());
    QPalette words = q->palette();
    words.setColor(QPalette::WindowText, tone == Tone::Plain ? theme.soft : theme.color(tone));
    check->setPalette(words);
    check->setText(session.isOpen() ? session.checkLine() : QString());
}

void StyleEditor::Private::choose(const QModelIndex &index)
{
    if (showing || !index.isValid())
        return;
    const QString wanted = session.rules().ruleAt(index.row()).id;
    if (!session.isNew() && wanted == session.id())
        return;
    unlessWrittenIsLost([this, wanted] {
        if (const int row = session.rules().rowOf(wanted); row >= 0)
            session.open(row);
    });
}

void StyleEditor::Private::unlessWrittenIsLost(const std::function<void()> &goOn)
{
    if (!session.isModified()) {
        goOn();
        return;
    }
    dialogs->ask(q,
                 {.title = StyleEditor::tr("Styles"),
                  .text = StyleEditor::tr("What you wrote in %1 is not saved.").arg(session.id()),
                  .details = {},
                  .accept = StyleEditor::tr("Forget it"),
                  .reject = StyleEditor::tr("Keep writing"),
                  .reasonPrompt = {}},
                 [this, goOn](const Answer &answer) {
                     if (answer.accepted)
                         goOn();
                     else
                         selectOpen();
                 });
}

void StyleEditor::Private::beginNew()
{
    session.beginAgainst({});
    name->setFocus();
    name->selectAll();
}

void StyleEditor::Private::remove()
{
    dialogs->ask(q,
                 {.title = StyleEditor::tr("Styles"),
                  .text = StyleEditor::tr("Remove the rule %1 from this desk?").arg(session.id()),
                  .details = {},
                  .accept = StyleEditor::tr("Remove"),
                  .reject = StyleEditor::tr("Keep it"),
                  .reasonPrompt = {}},
                 [this](const Answer &answer) {
                     if (answer.accepted)
                         session.remove();
                 });
}

void StyleEditor::Private::tell(const Error &error)
{
    const QString place = error.place.isEmpty() ? QString() : QStringLiteral("\n") + error.place;
    dialogs->tell(q, StyleEditor::tr("Styles"), error.text + place);
}

StyleEditor::StyleEditor(AsyncDesk *desk, std::shared_ptr<Dialogs> dialogs, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("styleEditor"));
    setWindowTitle(tr("Styles[*]"));
    d = std::make_unique<Private>(this, desk, std::move(dialogs));
    d->session.load();
}

StyleEditor::~StyleEditor() = default;

void StyleEditor::warnOf(const QString &phrase, const QString &text)
{
    d->unlessWrittenIsLost([this, phrase, text] {
        d->session.setSample(text);
        d->session.beginAgainst(phrase);
        d->save->setFocus();
    });
}

void StyleEditor::reject()
{
    d->unlessWrittenIsLost([this] { QDialog::reject(); });
}

void StyleEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d)
        d->showCheck();
}

} // namespace kept

#include "moc_styleeditor.cpp"
