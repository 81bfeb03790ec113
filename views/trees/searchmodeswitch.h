// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace stratoscope
{

/** What a search looks through. */
enum class SearchMode { Names, Contents };

/** Two buttons side by side at the start of a search: names, or contents. */
class SearchModeSwitch : public QWidget
{
    Q_OBJECT

public:
    /** \a mode is the one of the pane that has it, and stays. */
    explicit SearchModeSwitch(SearchMode mode, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The user wants the other mode. */
    void otherWanted();
};

}
