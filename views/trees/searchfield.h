// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace stratoscope
{

class FilterCompleter;

/** A field that passes some keys on to the list of results below it. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /** Completes filters as they are typed. */
    void completeFilters();

Q_SIGNALS:
    /** The user wants to go to the list. */
    void listWanted();
    /** The user wants the selected row, or the first one. */
    void accepted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FilterCompleter *m_completer = nullptr;
};

}
