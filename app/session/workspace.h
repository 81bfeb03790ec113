// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerwatch.h"
#include "explorerstate.h"
#include "imagesession.h"
#include "mountsession.h"
#include "sandboxsession.h"

namespace stratoscope
{

/** What a window works on: all that stays when another window takes its place, such as one in another language. */
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    ExplorerState *state() { return &m_state; }
    ImageSession *images() { return &m_images; }
    SandboxSession *sandboxes() { return &m_sandboxes; }
    MountSession *mounts() { return &m_mounts; }
    ContainerWatch *watch() { return &m_watch; }

private:
    ExplorerState m_state;
    ImageSession m_images;
    SandboxSession m_sandboxes;
    MountSession m_mounts;
    ContainerWatch m_watch;
};

}
