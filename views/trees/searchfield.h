// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace stratoscope
{

/** A field that passes some keys on to the list of results below it. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    /** The user wants to go to the list. */
    void listWanted();
    /** The user wants the selected row, or the first one. */
    void accepted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}
