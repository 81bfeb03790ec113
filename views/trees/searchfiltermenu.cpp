// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfiltermenu.h"

#include "explorerstate.h"
#include "format.h"
#include "layernames.h"

#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** As they are typed. */
const char *const SearchedSizes[] {"100k", "1M", "10M", "100M"};

QString searchedType(FilterType type)
{
    switch (type) {
    case FilterType::File:
        return SearchFilterMenu::tr("files");
    case FilterType::Directory:
        return SearchFilterMenu::tr("directories");
    case FilterType::Symlink:
        return SearchFilterMenu::tr("symbolic links");
    case FilterType::Hardlink:
        return SearchFilterMenu::tr("hard links");
    case FilterType::Device:
        return SearchFilterMenu::tr("devices");
    case FilterType::Fifo:
        return SearchFilterMenu::tr("named pipes");
    }
    return {};
}

/** ">= 1M" of ">=1M". */
QString spacedWord(const QString &word)
{
    static const QRegularExpression sign(QStringLiteral("^([<>]=?)"));
    return QString(word).replace(sign, QStringLiteral("\\1 "));
}

QString layerWord(const ExplorerState &state, const FilterValue &value)
{
    const bool isOne
        = value.least == value.most && value.least >= 0 && value.least < static_cast<qint64>(state.layerCount());
    return isOne ? SearchFilterMenu::tr("Layer %1").arg(layerNumber(state, LayerIndex(std::size_t(value.least))))
                 : SearchFilterMenu::tr("layers %1").arg(spacedWord(value.word));
}

QString searchedValue(const ExplorerState &state, FilterKey key, const FilterValue &value)
{
    switch (key) {
    case FilterKey::Size:
        return SearchFilterMenu::tr("size %1", "in bytes").arg(spacedWord(value.word));
    case FilterKey::Layer:
        return layerWord(state, value);
    case FilterKey::Change:
        return changeText(static_cast<Change>(value.least), {});
    case FilterKey::Type:
        return searchedType(static_cast<FilterType>(value.least));
    case FilterKey::Mode:
        return value.least < 0 ? value.word : SearchFilterMenu::tr("mode %1").arg(value.word);
    case FilterKey::Owner:
        return SearchFilterMenu::tr("owner %1").arg(spacedWord(value.word));
    case FilterKey::Group:
        return SearchFilterMenu::tr("group %1").arg(spacedWord(value.word));
    case FilterKey::Extension:
        return QLatin1Char('.') + value.word;
    case FilterKey::Modified:
        return SearchFilterMenu::tr("modified %1", "a date").arg(spacedWord(value.word));
    case FilterKey::Hidden:
        return value.least != 0 ? SearchFilterMenu::tr("deleted") : SearchFilterMenu::tr("not deleted");
    }
    return {};
}

QString searchedTerm(const ExplorerState &state, const FilterTerm &term)
{
    QStringList parts;
    for (const FilterValue &value : term.values)
        parts.append(searchedValue(state, term.key, value));
    const QString text = parts.join(SearchFilterMenu::tr(" or ", "between values of a filter"));
    return term.isNegated ? SearchFilterMenu::tr("not: %1", "a filter").arg(text) : text;
}

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

/** True if a term has just this value, or these. */
bool SearchFilterMenu::has(FilterKey key, const QString &value) const
{
    return std::any_of(m_filter.terms.begin(), m_filter.terms.end(), [&](const FilterTerm &term) {
        QStringList words;
        for (const FilterValue &one : term.values)
            words.append(one.word);
        return term.key == key && !term.isNegated && words.join(QLatin1Char(',')) == value;
    });
}

void SearchFilterMenu::addWord(QMenu *menu, const QString &text, FilterKey key, const QString &value)
{
    const bool isOn = has(key, value);
    const QString name = filterKeyName(key);
    QAction *action = menu->addAction(text, this, [this, isOn, name, value] {
        Q_EMIT wordWanted(name, isOn ? QString() : QStringLiteral("%1:%2").arg(name, value));
    });
    action->setCheckable(true);
    action->setChecked(isOn);
}

void SearchFilterMenu::fill()
{
    menu()->clear();
    addWord(menu(), tr("&Files"), FilterKey::Type, QStringLiteral("file"));
    addWord(menu(), tr("&Directories"), FilterKey::Type, QStringLiteral("directory"));
    addWord(menu(), tr("&Symbolic Links"), FilterKey::Type, QStringLiteral("symlink"));
    addWord(menu(), tr("Set&uid or Setgid"), FilterKey::Mode, QStringLiteral("setuid,setgid"));
    menu()->addSeparator();
    addWord(menu(), tr("Only D&eleted"), FilterKey::Hidden, QStringLiteral("yes"));
    if (m_state->layer().isValid())
        addWord(menu(), tr("Only Selected &Layer (%1)").arg(layerNumber(*m_state, m_state->layer())), FilterKey::Layer,
            QString::number(m_state->layer().value));
    QMenu *sizes = menu()->addMenu(tr("&At Least", "so many bytes"));
    for (const char *size : SearchedSizes) {
        const auto value = parseSearch(QStringLiteral("size:") + QLatin1String(size));
        addWord(sizes, formatSize(quint64(value->filter.terms.front().values.front().least)), FilterKey::Size,
            QStringLiteral(">=") + QLatin1String(size));
    }
    menu()->addSeparator();
    menu()->addAction(tr("&Clear Filters"), this, &SearchFilterMenu::clearWanted)->setEnabled(!m_filter.isEmpty());
}

QList<FilterChip> SearchFilterMenu::chips() const
{
    QList<FilterChip> chips;
    for (std::size_t i = 0; i < m_filter.terms.size(); ++i)
        chips.append({QString::number(i), searchedTerm(*m_state, m_filter.terms[i])});
    return chips;
}

}
