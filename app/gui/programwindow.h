// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mainwindow.h"

#include <memory>

namespace stratoscope
{

/** The program's window. Another takes its place when the user wants another language: widgets keep their texts. */
class ProgramWindow : public QObject
{
    Q_OBJECT

public:
    ProgramWindow();

    MainWindow *window() const { return m_window.get(); }

public Q_SLOTS:
    /** Speaks \a language, as useLanguage() takes it, now and at the next start; what is open stays open. */
    void changeLanguage(const QString &language);
    void save();

private:
    void connectWindow();

    std::unique_ptr<MainWindow> m_window;
};

}
