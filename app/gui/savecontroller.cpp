// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savecontroller.h"

#include "explorerstate.h"
#include "filedialogs.h"
#include "savedialog.h"
#include "whatifdialog.h"

#include <QFileInfo>

namespace stratoscope
{

SaveController::SaveController(QWidget *window, const ExplorerState *state, FileDialogs *dialogs)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_dialogs(dialogs)
{
}

void SaveController::saveAs()
{
    if (const LoadedImagePtr loaded = m_state->loaded())
        save(SavePlan::unchanged(loaded->layers.size()), m_window);
}

void SaveController::saveThen(const std::function<void()> &then)
{
    const LoadedImagePtr loaded = m_state->loaded();
    SaveDialog *dialog = loaded ? save(SavePlan::unchanged(loaded->layers.size()), m_window) : nullptr;
    if (!dialog)
        return;
    connect(dialog, &SaveDialog::saved, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, then);
}

void SaveController::showWhatIf()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return;
    auto *dialog = new WhatIfDialog(loaded, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhatIfDialog::saveRequested, this, [this, dialog](const SavePlan &plan) { save(plan, dialog); });
    // A saved image that is opened is shown in the window.
    connect(this, &SaveController::openRequested, dialog, &QDialog::close);
    dialog->open();
}

SaveDialog *SaveController::save(const SavePlan &plan, QWidget *parent)
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded)
        return nullptr;
    auto *dialog = new SaveDialog(loaded, plan, m_dialogs->folder(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::saved, this, [this, loaded](const QString &path) {
        m_dialogs->setFolder(QFileInfo(path).absolutePath());
        Q_EMIT saved(loaded);
    });
    connect(dialog, &SaveDialog::openRequested, this, &SaveController::openRequested);
    dialog->open();
    return dialog;
}

}
