// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/facetbar.h"

#include "ui/models/icons.h"
#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QToolButton>

namespace kept {
namespace {

struct ChipText
{
    QString label;
    QString description;
    QIcon icon;
};

ChipText textOf(const TimelineFacet &facet)
{
    const QString count = QLocale().toString(facet.count);
    switch (facet.kind) {
    case TimelineFacet::Kind::All:
        return {FacetBar::tr("All"), FacetBar::tr("All events"), {}};
    case TimelineFacet::Kind::Channel:
        return {count, FacetBar::tr("Only %1").arg(nameOf(facet.channel)), iconOf(facet.channel)};
    case TimelineFacet::Kind::Notes:
        return {FacetBar::tr("Notes %1").arg(count), FacetBar::tr("Only notes"), {}};
    case TimelineFacet::Kind::Promises:
        return {FacetBar::tr("Promises %1").arg(count), FacetBar::tr("Only events with promises"),
                iconNamed(QStringLiteral("flag"))};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

FacetBar::FacetBar(TimelineModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(6, 4, m_chips))
    , m_find(new QToolButton(this))
{
    setObjectName(QStringLiteral("facetBar"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_find->setText(tr("Find in timeline"));
    m_find->setToolTip(
        tr("Find in timeline (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_find->setAutoRaise(true);
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setIconSize({14, 14});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addWidget(m_find, 0, Qt::AlignTop);
    connect(m_find, &QToolButton::clicked, this, &FacetBar::findRequested);
    connect(model, &TimelineModel::facetsChanged, this, &FacetBar::fill);
    fill();
    restyle();
}

void FacetBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void FacetBar::restyle()
{
    const Theme &theme = Theme::of(palette());
    m_find->setFont(sized(font(), TypeSize::Small));
    m_find->setIcon(tinted(iconNamed(QStringLiteral("search")), {14, 14}, devicePixelRatioF(), theme.soft));
    QPalette soft; // only what differs, so that the rest follows the theme
    soft.setColor(QPalette::ButtonText, theme.soft);
    m_find->setPalette(soft);
}

void FacetBar::fill()
{
    const QList<TimelineFacet> facets = m_model->facets();
    const bool same = facets == m_facets && m_flow->count() > 0;
    m_facets = facets;
    m_find->setEnabled(!facets.isEmpty());
    for (int i = 0; same && i < m_flow->count(); ++i)
        qobject_cast<Chip *>(m_flow->itemAt(i)->widget())->setChecked(facets[i].showsSameAs(m_model->facet()));
    if (same)
        return;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was just clicked
        item->widget()->hide();
        delete item;
    }
    for (const TimelineFacet &facet : facets) {
        const ChipText text = textOf(facet);
        auto *chip = new Chip(text.label, Tone::Plain, m_chips);
        chip->setFilter(true);
        chip->setIcon(text.icon);
        chip->setToolTip(text.description);
        chip->setAccessibleName(tr("%1, %n event(s)", nullptr, facet.count).arg(text.description));
        chip->setChecked(facet.showsSameAs(m_model->facet()));
        connect(chip, &QAbstractButton::clicked, this, [this, facet, chip] {
            m_model->setFacet(facet);
            chip->setChecked(true); // a click on the one that holds doesn't take it away
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    updateGeometry();
}

} // namespace kept

#include "moc_facetbar.cpp"
