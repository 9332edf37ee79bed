// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/findingcard.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/marks.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace kept {
namespace {

constexpr int barWidth = 3;
constexpr qreal radius = 4;
constexpr int padding = 8;
constexpr int gap = 4;
constexpr int linkGap = 8;

} // namespace

FindingCard::FindingCard(QWidget *parent)
    : QFrame(parent)
    , m_caption(new ElidedLabel)
    , m_message(new QLabel)
    , m_actions(new QWidget)
    , m_links(new FlowLayout(linkGap, 0, m_actions))
    , m_dismiss(new LinkButton(tr("Dismiss"), LinkButton::Rank::Second))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding + barWidth, padding - 1, padding, padding - 1);
    column->setSpacing(2);
    m_caption->setFont(sized(font(), TypeSize::Caption, QFont::DemiBold));
    m_caption->setContentsMargins(QFontMetrics(m_caption->font()).ascent() + gap, 0, 0, 0);
    column->addWidget(m_caption);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setTextFormat(Qt::RichText);
    m_message->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_message);
    m_links->setLastAtEnd(true);
    m_links->addWidget(m_dismiss);
    m_dismiss->setOpensMenu(true);
    column->addWidget(m_actions);
    m_actions->hide();
    setFocusPolicy(Qt::ClickFocus);
    connect(m_message, &QLabel::linkActivated, this, [this] { Q_EMIT fixWanted(0); });
    connect(m_dismiss, &LinkButton::clicked, this,
            [this] { Q_EMIT dismissMenuWanted(m_dismiss->mapToGlobal(m_dismiss->rect().bottomLeft())); });
    applyTheme();
}

void FindingCard::setText(const FindingText &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text.spoken);
    applyTheme();
    makeActions();
}

void FindingCard::setChosen(bool chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    m_actions->setVisible(chosen);
    applyTheme();
    update();
}

void FindingCard::makeActions()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        if (item->widget() != m_dismiss) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    QWidget *before = this;
    const auto add = [this, &before](const QString &label, auto signal, int index) {
        auto *link = new LinkButton(label);
        connect(link, &LinkButton::clicked, this, [this, signal, index] { Q_EMIT(this->*signal)(index); });
        m_links->addWidget(link);
        setTabOrder(before, link);
        before = link;
    };
    for (int i = 0; i < m_text.evidence.size(); ++i)
        add(m_text.evidence[i], &FindingCard::evidenceWanted, i);
    for (int i = 0; i < m_text.fixes.size(); ++i)
        add(m_text.fixes[i], &FindingCard::fixWanted, i);
    m_links->addWidget(m_dismiss);
    setTabOrder(before, m_dismiss);
}

void FindingCard::showWords()
{
    const QString title = m_text.title.toUpper();
    m_caption->setText(m_text.quote.isEmpty() ? title : tr("%1 · “%2”").arg(title, m_text.quote));
    QString words = m_text.message.toHtmlEscaped();
    if (!m_chosen && !m_text.fixes.isEmpty())
        words += QStringLiteral(" <a href='fix' style='text-decoration:none'>%1</a>")
                     .arg(m_text.fixes.first().toHtmlEscaped().replace(u' ', QChar::Nbsp));
    m_message->setText(words);
}

void FindingCard::applyTheme()
{
    const Theme &theme = Theme::of(palette());
    QPalette caption = palette();
    caption.setColor(QPalette::WindowText, theme.color(m_text.tone));
    m_caption->setPalette(caption);
    QPalette message = palette();
    message.setColor(QPalette::WindowText, m_chosen ? theme.ink : theme.soft);
    message.setColor(QPalette::Link, theme.accent);
    m_message->setPalette(message);
    m_message->setFont(sized(font(), m_chosen ? TypeSize::Body : TypeSize::Small));
    showWords();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, theme.pane);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, barWidth, height()), theme.color(m_text.tone));
    painter.restore();
    painter.setPen(QPen(m_chosen ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius, radius);
    const QRect caption = m_caption->geometry();
    const qreal extent = QFontMetrics(m_caption->font()).ascent();
    paintMark(painter, QRectF(caption.left(), caption.center().y() + 0.5 - extent / 2, extent, extent), m_text.tone,
              theme);
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void FindingCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT chosen();
}

void FindingCard::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT opened(); }

void FindingCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT chosen();
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        break;
    case Qt::Key_Delete:
        Q_EMIT dismissMenuWanted(mapToGlobal(QPoint(padding, height())));
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace kept
