// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filterchips.h"
#include "wastefilter.h"

#include <QPushButton>

namespace stratoscope
{

class ExplorerState;

/** A button whose menu sets a WasteFilter, and what the chips say of it. */
class WasteFilterMenu : public QPushButton
{
    Q_OBJECT

public:
    /** Offers the layer that is selected in \a state, which must outlive the button. */
    explicit WasteFilterMenu(const ExplorerState *state, QWidget *parent = nullptr);

    const WasteFilter &filter() const { return m_filter; }
    void setFilter(const WasteFilter &filter);
    /** The causes that there are findings of; others can't be chosen. */
    void setCauses(const std::vector<Cause> &causes) { m_causes = causes; }
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
    QAction *addEntry(QMenu *menu, const QString &text, bool isChecked, const WasteFilter &filter);

    const ExplorerState *m_state;
    WasteFilter m_filter;
    std::vector<Cause> m_causes;
};

}
