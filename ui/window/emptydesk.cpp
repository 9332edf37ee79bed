// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/emptydesk.h"

#include "ui/parts/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

EmptyDesk::EmptyDesk(QAction *import, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Nobody is on this desk yet"), this))
    , m_text(new QLabel(tr("Import the mail that you have: mbox files, single messages, or case files. Everything "
                           "stays on this computer, and importing a file twice adds nothing twice."),
                        this))
    , m_import(new QPushButton(import->text(), this))
    , m_demo(new QPushButton(tr("Look at the demo"), this))
{
    setObjectName(QStringLiteral("emptyDesk"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    const int width = QFontMetrics(font()).averageCharWidth() * 64;
    m_text->setFixedSize(width, m_text->heightForWidth(width)); // a layout with an alignment asks for neither
    m_import->setDefault(true);
    m_import->setToolTip(import->toolTip());
    m_demo->setToolTip(tr("Opens a desk of invented customers beside this one"));
    connect(m_import, &QPushButton::clicked, import, &QAction::trigger);
    connect(m_demo, &QPushButton::clicked, this, &EmptyDesk::demoRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(3);
    restyle();
}

void EmptyDesk::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::of(palette()).pane); }

void EmptyDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void EmptyDesk::restyle()
{
    const Theme &theme = Theme::of(palette());
    m_title->setFont(sized(font(), TypeSize::Title, QFont::DemiBold));
    QPalette soft; // only what differs, so that the rest follows the theme
    soft.setColor(QPalette::WindowText, theme.soft);
    m_text->setPalette(soft);
    QPalette main;
    main.setColor(QPalette::Button, theme.accent);
    main.setColor(QPalette::ButtonText, theme.onAccent);
    m_import->setPalette(main);
}

} // namespace kept

#include "moc_emptydesk.cpp"
