// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/headercard.h"

#include "ui/models/icons.h"
#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/theme.h"
#include "ui/timeline/avatar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kept {

/// A number over its name, at the right of the header.
class HeaderCard::Fact : public QWidget
{
public:
    explicit Fact(QWidget *parent) : QWidget(parent), m_number(new QLabel(this)), m_name(new QLabel(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QLabel *label : {m_number, m_name}) {
            label->setAlignment(Qt::AlignRight);
            column->addWidget(label);
        }
        column->addStretch();
    }

    void set(int number, const QString &name, bool alarming)
    {
        m_alarming = alarming;
        m_number->setText(locale().toString(number));
        m_name->setText(name);
        setAccessibleName(QStringLiteral("%1 %2").arg(number).arg(name));
        restyle(font());
    }

    void restyle(const QFont &base)
    {
        const Theme &theme = Theme::of(palette());
        m_number->setFont(sized(base, TypeSize::Body, QFont::DemiBold));
        m_name->setFont(sized(base, TypeSize::Caption));
        const auto paint = [](QLabel *label, const QColor &color) {
            QPalette colors; // only what differs, so that the rest follows the theme
            colors.setColor(QPalette::WindowText, color);
            label->setPalette(colors);
        };
        paint(m_number, m_alarming ? theme.alarm : theme.ink);
        paint(m_name, theme.soft);
    }

private:
    QLabel *m_number;
    QLabel *m_name;
    bool m_alarming = false;
};

HeaderCard::HeaderCard(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(40, this))
    , m_name(new QLabel(this))
    , m_contact(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_chipFlow(new FlowLayout(6, 4, m_chips))
    , m_facts(new QHBoxLayout)
    , m_promises(new Fact(this))
    , m_credits(new Fact(this))
    , m_events(new Fact(this))
    , m_fields(new QLabel(this))
{
    setObjectName(QStringLiteral("customerHeader"));
    m_chipFlow->setContentsMargins(0, 0, 0, 0);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_contact, m_fields}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_fields->setTextFormat(Qt::RichText);
    m_fields->setContentsMargins(52, 0, 0, 0); // under the name
    m_fields->hide();

    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addWidget(m_name);
    who->addWidget(m_contact);
    who->addSpacing(2);
    who->addWidget(m_chips);
    m_facts->setSpacing(20);
    for (Fact *fact : {m_promises, m_credits, m_events})
        m_facts->addWidget(fact, 0, Qt::AlignTop);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(who, 1);
    row->addLayout(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_fields);
    restyle();
}

HeaderCard::~HeaderCard() = default;

void HeaderCard::setHeader(const CustomerHeader &header)
{
    const bool samePerson = m_header.name == header.name;
    m_header = header;
    m_avatar->setName(header.name);
    m_name->setText(header.name);
    QStringList line = header.contacts;
    for (const QString &preference : header.preferences)
        line.append(tr("“%1”").arg(preference));
    if (!header.since.isEmpty())
        line.append(header.since);
    m_contact->setText(line.join(QStringLiteral(" · ")));
    m_contact->setVisible(!line.isEmpty());
    m_promises->set(header.openPromises, tr("open promise(s)", nullptr, header.openPromises), header.latePromises > 0);
    m_promises->setVisible(header.openPromises > 0);
    m_credits->set(header.credits, tr("gesture(s)", nullptr, header.credits), false);
    m_credits->setVisible(header.credits > 0);
    m_events->set(header.events, tr("event(s)", nullptr, header.events), false);
    if (!samePerson)
        hideRecord();
    fillChips();
}

void HeaderCard::fillChips()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recordChips.clear();
    for (const Record &record : m_header.records) {
        auto *chip = new Chip(QStringLiteral("%1 %2").arg(record.type, record.sourceId), Tone::Plain, m_chips);
        chip->setFilter(true);
        chip->setIcon(iconNamed(QStringLiteral("record")));
        chip->setToolTip(tr("Show what our own system says"));
        chip->setAccessibleDescription(chip->toolTip());
        chip->setChecked(record.id == m_shownRecord);
        connect(chip, &QAbstractButton::clicked, this,
                [this, id = record.id](bool on) { on ? showRecord(id, {}) : hideRecord(); });
        m_chipFlow->addWidget(chip);
        m_recordChips.append({record.id, chip});
    }
    m_chips->setVisible(!m_header.records.empty());
}

void HeaderCard::showRecord(RecordId record, const QString &field)
{
    const auto found = std::ranges::find(m_header.records, record, &Record::id);
    if (found == m_header.records.end())
        return;
    m_shownRecord = record;
    fillFields(*found, field);
    m_fields->show();
    for (const auto &[id, chip] : std::as_const(m_recordChips))
        chip->setChecked(id == record);
}

void HeaderCard::hideRecord()
{
    m_shownRecord = {};
    m_fields->hide();
    for (const auto &[id, chip] : std::as_const(m_recordChips))
        chip->setChecked(false);
}

void HeaderCard::fillFields(const Record &record, const QString &field)
{
    const Theme &theme = Theme::of(palette());
    QString rows;
    for (const Field &shown : record.fields) {
        const QString ground =
            shown.path == field ? QStringLiteral(" style='background:%1'").arg(theme.highlight.name()) : QString();
        rows += QStringLiteral("<tr><td style='color:%1; padding-right:16px'>%2</td><td%3>%4</td></tr>")
                    .arg(theme.soft.name(), shown.path.toHtmlEscaped(), ground, shown.value.toHtmlEscaped());
    }
    m_fields->setText(QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows));
    m_fields->setAccessibleName(tr("%1 %2").arg(record.type, record.sourceId));
}

void HeaderCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void HeaderCard::restyle()
{
    const Theme &theme = Theme::of(palette());
    m_name->setFont(sized(font(), TypeSize::Title, QFont::DemiBold));
    m_contact->setFont(sized(font(), TypeSize::Small));
    m_fields->setFont(sized(font(), TypeSize::Small));
    QPalette soft; // only what differs, so that the rest follows the theme
    soft.setColor(QPalette::WindowText, theme.soft);
    m_contact->setPalette(soft);
    for (Fact *fact : {m_promises, m_credits, m_events})
        fact->restyle(font());
    if (m_shownRecord.isValid())
        showRecord(m_shownRecord, {});
}

} // namespace kept

#include "moc_headercard.cpp"
