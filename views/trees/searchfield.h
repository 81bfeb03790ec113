// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace stratoscope
{

/** A field whose keys also go on to the list of what was found below it. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    /** The user wants to go into the list. */
    void listWanted();
    /** The user wants the row that is selected, or the first. */
    void accepted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}
