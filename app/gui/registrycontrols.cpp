// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registrycontrols.h"

#include "explorerstate.h"
#include "imagesession.h"
#include "recentfiles.h"
#include "registrydialog.h"
#include "statustexts.h"
#include "windowactions.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

namespace stratoscope
{

namespace
{

constexpr int RegistryLookMs = 200;

}

RegistryControls::RegistryControls(QMainWindow *window, const WindowActions &actions, const ExplorerState *state,
    const ImageSession *session, const RecentFiles *recent)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_session(session)
    , m_recent(recent)
    , m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setToolTip(tr("What came over the network from the registry, of what is needed so far. Layers that were "
                           "transferred before are kept on this machine."));
    m_label->hide();
    window->statusBar()->addPermanentWidget(m_label);
    m_look.setInterval(RegistryLookMs);
    connect(actions.openRegistry, &QAction::triggered, this, &RegistryControls::askForName);
    connect(&m_look, &QTimer::timeout, this, &RegistryControls::showTransfer);
    for (const auto signal : {&ExplorerState::sourceChanged, &ExplorerState::loadedChanged})
        connect(state, signal, this, &RegistryControls::showTransfer);
    connect(session, &ImageSession::settled, this, &RegistryControls::showTransfer);
}

RegistryDialog *RegistryControls::dialog() const
{
    return m_dialog;
}

void RegistryControls::askForName()
{
    auto *dialog = new RegistryDialog(m_recent->paths(), m_session->registryOptions({}, false), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT openRequested(OpenRequest {dialog->reference(), {}, {{}, dialog->platform()}, {}, dialog->isInsecure()});
    });
    dialog->open();
}

/** Layers may be transferred long after the image was loaded: when somebody opens a file. */
void RegistryControls::showTransfer()
{
    const std::optional<Transfer> transfer = m_state->isEmpty() ? std::nullopt : transferOf(*m_state->source());
    m_label->setVisible(transfer.has_value());
    if (!transfer) {
        m_look.stop();
        return;
    }
    m_label->setText(transferText(*transfer));
    if (!m_look.isActive())
        m_look.start();
}

}
