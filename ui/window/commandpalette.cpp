// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "ui/models/icons.h"
#include "ui/models/people.h"
#include "ui/parts/marks.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr int widest = 640;
constexpr int rowPadding = 6;
constexpr int side = 10;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const PaletteModel *>(index.model());
        const PaletteEntry &entry = model->entryAt(index.row());
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selection);
        QRect inner = option.rect.adjusted(side, 0, -side, 0);
        const int extent = QFontMetrics(option.font).height() + 2;
        const QRect mark(inner.left(), inner.center().y() - extent / 2, extent, extent);
        paintMarkOf(*painter, mark, entry, option.font, theme);
        inner.setLeft(mark.right() + 9);

        const QFont small = sized(option.font, TypeSize::Small);
        const QFontMetrics smallMetrics(small);
        const int detailWidth = std::min(smallMetrics.horizontalAdvance(entry.detail) + 2, inner.width() / 2);
        painter->setFont(small);
        painter->setPen(theme.soft);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          smallMetrics.elidedText(entry.detail, Qt::ElideRight, detailWidth));
        inner.setRight(inner.right() - detailWidth - 12);
        painter->setFont(option.font);
        painter->setPen(theme.ink);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(option.font).elidedText(entry.title, Qt::ElideRight, inner.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, QFontMetrics(option.font).height() + 2 * rowPadding};
    }

private:
    static void paintMarkOf(QPainter &painter, const QRect &box, const PaletteEntry &entry, const QFont &font,
                            const Theme &theme)
    {
        if (entry.kind == PaletteEntry::Kind::Customer) {
            paintAvatar(painter, box, initialsOf(entry.title), colorOf(entry.title, avatarColors), font);
            return;
        }
        const bool isEvent = entry.kind == PaletteEntry::Kind::Event;
        const QIcon icon = iconNamed(isEvent ? QStringLiteral("chat") : QStringLiteral("right"));
        const QRect inner = box.adjusted(2, 2, -2, -2);
        painter.drawPixmap(inner.topLeft(),
                           tinted(icon, inner.size(), painter.device()->devicePixelRatioF(), theme.soft));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    m_typed->setPlaceholderText(tr("Customers, events, commands"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setFrame(false);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
    m_typed->setTextMargins(side - 2, 8, side, 8);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150ms);
    connect(pause, &QTimer::timeout, this, [this] {
        if (isVisible() && m_typed->text().trimmed().size() > 1)
            Q_EMIT searchWanted(m_typed->text());
    });
    connect(m_typed, &QLineEdit::textChanged, this, [this, pause](const QString &text) {
        m_model.setTyped(text);
        pause->start();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model.index(0));
        fitHeight();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::open(const QList<PaletteEntry> &entries, const QWidget *over)
{
    m_typed->clear();
    m_model.setEntries(entries);
    const int width = std::min(widest, over->width() - 32);
    m_most = std::min(480, over->height() - 96);
    resize(width, m_most);
    move(over->mapToGlobal(QPoint((over->width() - width) / 2, 48)));
    fitHeight();
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::setFound(const QString &typed, const QList<PaletteEntry> &found)
{
    m_model.setFound(typed, found);
}

void CommandPalette::fitHeight()
{
    const int row = QFontMetrics(font()).height() + 2 * rowPadding;
    const int wanted = m_typed->sizeHint().height() + 3 + std::max(1, m_model.rowCount()) * row;
    resize(width(), std::min(wanted, m_most));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model.entryAt(index.row());
    hide();
    Q_EMIT chosen(entry);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.faint);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.pane);
    painter.fillRect(QRect(1, m_typed->geometry().bottom() + 1, width() - 2, 1), theme.line);
}

} // namespace kept

#include "moc_commandpalette.cpp"
