// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastefiltermenu.h"

#include "causetext.h"
#include "explorerstate.h"
#include "format.h"
#include "layernames.h"

#include <QMenu>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Of files that are worth a look. */
constexpr quint64 OfferedBytes[] {10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};

const QString CauseKey = QStringLiteral("cause ");
const QString LayerKey = QStringLiteral("layer");
const QString BytesKey = QStringLiteral("bytes");

}

WasteFilterMenu::WasteFilterMenu(const ExplorerState *state, QWidget *parent)
    : QPushButton(parent)
    , m_state(state)
{
    setText(tr("Filter", "a button with a menu"));
    setToolTip(tr("List only some of the findings"));
    setFlat(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &WasteFilterMenu::fill);
}

void WasteFilterMenu::setFilter(const WasteFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

QAction *WasteFilterMenu::addEntry(QMenu *menu, const QString &text, bool isChecked, const WasteFilter &filter)
{
    QAction *action = menu->addAction(text, this, [this, filter] { setFilter(filter); });
    action->setCheckable(true);
    action->setChecked(isChecked);
    return action;
}

void WasteFilterMenu::fill()
{
    menu()->clear();
    for (const Cause cause : allCauses()) {
        WasteFilter with = m_filter;
        with.toggle(cause);
        const bool isThere = std::find(m_causes.begin(), m_causes.end(), cause) != m_causes.end();
        addEntry(menu(), causeTitle(cause), m_filter.has(cause), with)->setEnabled(isThere || m_filter.has(cause));
    }
    menu()->addSeparator();
    QMenu *sizes = menu()->addMenu(tr("At &Least", "so many bytes"));
    for (const quint64 bytes : OfferedBytes) {
        WasteFilter with = m_filter;
        with.leastBytes = m_filter.leastBytes == bytes ? 0 : bytes;
        addEntry(sizes, formatSize(bytes), m_filter.leastBytes == bytes, with);
    }
    if (m_state->layer().isValid()) {
        WasteFilter with = m_filter;
        const bool isOn = m_filter.layer == m_state->layer();
        with.layer = isOn ? LayerIndex() : m_state->layer();
        addEntry(menu(), tr("Only Selected Layer (%1)").arg(layerNumber(*m_state, m_state->layer())), isOn, with);
    }
    menu()->addSeparator();
    menu()->addAction(tr("&Clear Filters"), this, &WasteFilterMenu::clear)->setEnabled(!m_filter.isEmpty());
}

QList<FilterChip> WasteFilterMenu::chips() const
{
    QList<FilterChip> chips;
    for (const Cause cause : m_filter.causes)
        chips.append({CauseKey + QString::number(int(cause)), causeTitle(cause)});
    if (m_filter.layer.isValid())
        chips.append({LayerKey, tr("Layer %1").arg(layerNumber(*m_state, m_filter.layer))});
    if (m_filter.leastBytes > 0)
        chips.append({BytesKey, tr("at least %1", "bytes").arg(formatSize(m_filter.leastBytes))});
    return chips;
}

void WasteFilterMenu::removeChip(const QString &key)
{
    WasteFilter without = m_filter;
    if (key == LayerKey)
        without.layer = {};
    else if (key == BytesKey)
        without.leastBytes = 0;
    else
        std::erase_if(without.causes, [&](Cause cause) { return key == CauseKey + QString::number(int(cause)); });
    setFilter(without);
}

}
