// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filterchips.h"
#include "searchfilter.h"

#include <QToolButton>

namespace stratoscope
{

class ExplorerState;

/** A button whose menu sets a SearchFilter, and what the chips say of it. */
class SearchFilterMenu : public QToolButton
{
    Q_OBJECT

public:
    /** Offers the layer that is selected in \a state, which must outlive the button. */
    explicit SearchFilterMenu(const ExplorerState *state, QWidget *parent = nullptr);

    const SearchFilter &filter() const { return m_filter; }
    void setFilter(const SearchFilter &filter);
    /** One chip for each thing that is filtered by. */
    QList<FilterChip> chips() const;

public Q_SLOTS:
    /** Removes the part of the filter that the chip with \a key stands for. */
    void removeChip(const QString &key);
    void clear() { setFilter({}); }

Q_SIGNALS:
    void filterChanged();

private:
    void fill();
    void addEntry(QMenu *menu, const QString &text, bool isChecked, const SearchFilter &filter);

    const ExplorerState *m_state;
    SearchFilter m_filter;
};

}
