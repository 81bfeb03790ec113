// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace.h"

namespace stratoscope
{

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_images(&m_state)
    , m_sandboxes(&m_state)
    , m_mounts(&m_state)
    , m_watch(&m_state, &m_images)
{
}

}
