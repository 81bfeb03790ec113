// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfiltermenu.h"

#include "explorerstate.h"
#include "format.h"
#include "layernames.h"

#include <QMenu>

namespace stratoscope
{

namespace
{

constexpr quint64 SearchedBytes[] {100'000, 1'000'000, 10'000'000, 100'000'000};

const QString SearchKindKey = QStringLiteral("kind");
const QString SearchDeletedKey = QStringLiteral("deleted");
const QString SearchLayerKey = QStringLiteral("layer");
const QString SearchBytesKey = QStringLiteral("bytes");

}

SearchFilterMenu::SearchFilterMenu(const ExplorerState *state, QWidget *parent)
    : QToolButton(parent)
    , m_state(state)
{
    setText(tr("Filter", "a button with a menu"));
    setToolTip(tr("List only some of what is found"));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SearchFilterMenu::fill);
}

void SearchFilterMenu::setFilter(const SearchFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void SearchFilterMenu::addEntry(QMenu *menu, const QString &text, bool isChecked, const SearchFilter &filter)
{
    QAction *action = menu->addAction(text, this, [this, filter] { setFilter(filter); });
    action->setCheckable(true);
    action->setChecked(isChecked);
}

void SearchFilterMenu::fill()
{
    using Kind = SearchFilter::Kind;
    menu()->clear();
    const std::pair<Kind, QString> kinds[]
        = {{Kind::Files, tr("&Files")}, {Kind::Directories, tr("&Directories")}, {Kind::Links, tr("&Symbolic Links")}};
    for (const auto &[kind, text] : kinds) {
        SearchFilter with = m_filter;
        with.kind = m_filter.kind == kind ? Kind::Any : kind;
        addEntry(menu(), text, m_filter.kind == kind, with);
    }
    menu()->addSeparator();
    SearchFilter deleted = m_filter;
    deleted.onlyDeleted = !m_filter.onlyDeleted;
    addEntry(menu(), tr("Only D&eleted"), m_filter.onlyDeleted, deleted);
    if (m_state->layer().isValid()) {
        SearchFilter with = m_filter;
        const bool isOn = m_filter.layer == m_state->layer();
        with.layer = isOn ? LayerIndex() : m_state->layer();
        addEntry(menu(), tr("Only Selected &Layer (%1)").arg(layerNumber(*m_state, m_state->layer())), isOn, with);
    }
    QMenu *sizes = menu()->addMenu(tr("&At Least", "so many bytes"));
    for (const quint64 bytes : SearchedBytes) {
        SearchFilter with = m_filter;
        with.leastBytes = m_filter.leastBytes == bytes ? 0 : bytes;
        addEntry(sizes, formatSize(bytes), m_filter.leastBytes == bytes, with);
    }
    menu()->addSeparator();
    menu()->addAction(tr("&Clear Filters"), this, &SearchFilterMenu::clear)->setEnabled(!m_filter.isEmpty());
}

QList<FilterChip> SearchFilterMenu::chips() const
{
    QList<FilterChip> chips;
    switch (m_filter.kind) {
    case SearchFilter::Kind::Any:
        break;
    case SearchFilter::Kind::Files:
        chips.append({SearchKindKey, tr("files")});
        break;
    case SearchFilter::Kind::Directories:
        chips.append({SearchKindKey, tr("directories")});
        break;
    case SearchFilter::Kind::Links:
        chips.append({SearchKindKey, tr("symbolic links")});
        break;
    }
    if (m_filter.onlyDeleted)
        chips.append({SearchDeletedKey, tr("deleted")});
    if (m_filter.layer.isValid())
        chips.append({SearchLayerKey, tr("Layer %1").arg(layerNumber(*m_state, m_filter.layer))});
    if (m_filter.leastBytes > 0)
        chips.append({SearchBytesKey, tr("at least %1", "bytes").arg(formatSize(m_filter.leastBytes))});
    return chips;
}

void SearchFilterMenu::removeChip(const QString &key)
{
    SearchFilter without = m_filter;
    if (key == SearchKindKey)
        without.kind = SearchFilter::Kind::Any;
    if (key == SearchDeletedKey)
        without.onlyDeleted = false;
    if (key == SearchLayerKey)
        without.layer = {};
    if (key == SearchBytesKey)
        without.leastBytes = 0;
    setFilter(without);
}

}
