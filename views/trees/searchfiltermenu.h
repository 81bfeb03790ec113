// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filterchips.h"
#include "searchquery.h"

#include <QToolButton>

namespace stratoscope
{

class ExplorerState;

/** A button whose menu says which filter words to type, and what the chips say of those that were typed. */
class SearchFilterMenu : public QToolButton
{
    Q_OBJECT

public:
    /** Offers the layer that is selected in \a state, which must outlive the button. */
    explicit SearchFilterMenu(const ExplorerState *state, QWidget *parent = nullptr);

    const SearchFilter &filter() const { return m_filter; }
    /** What was typed: ticked in the menu. */
    void setFilter(const SearchFilter &filter) { m_filter = filter; }
    /** One chip for each thing that is filtered by. */
    QList<FilterChip> chips() const;

Q_SIGNALS:
    /** The user wants \a word instead of the words for \a key; empty: none. */
    void wordWanted(const QString &key, const QString &word);
    /** The user wants no filter. */
    void clearWanted();

private:
    void fill();
    void addWord(QMenu *menu, const QString &text, FilterKey key, const QString &value);
    bool has(FilterKey key, const QString &value) const;

    const ExplorerState *m_state;
    SearchFilter m_filter;
};

}
