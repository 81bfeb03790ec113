// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox.h"

#include "adoptlayer.h"
#include "sandboxlayer.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

UpperInode rootOf(const LoadedImage &base)
{
    const VersionId root = base.tree.visible(PathTable::Root, base.top());
    return root.isValid() ? copiedInode(base.tree, root) : impliedDirectory();
}

}

Sandbox::Sandbox(const LoadedImagePtr &base, const ContentStorePtr &store, const QString &name, Clock clock)
    : m_base(base)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_upper(rootOf(*base))
{
    m_container.name = name;
    m_container.engine = QCoreApplication::translate("stratoscope::Sandbox", "sandbox");
    m_container.state = ContainerState::Created;
}

Result<void> Sandbox::adopt(const LoadedImagePtr &whole, const Job &job)
{
    const Result<void> adopted = adoptLayer(m_upper, whole, job);
    m_upper.takeChanges();
    return adopted;
}

Result<Step> Sandbox::perform(const Operation &operation, const Job &job)
{
    Overlay overlay(m_base, m_upper, m_store, m_clock);
    const quint64 before = m_upper.bytes();
    if (const Result<void> done = operation.run(overlay, job); !done) {
        m_upper.rollBack();
        return tl::unexpected(done.error());
    }
    Step step = overlay.takeStep();
    step.title = operation.title;
    step.path = operation.path;
    step.bytes = static_cast<qint64>(m_upper.bytes()) - static_cast<qint64>(before);
    UpperChanges changes = m_upper.takeChanges();
    if (changes.empty())
        return step;
    m_steps.resize(m_done);
    m_changes.resize(m_done);
    m_steps.push_back(step);
    m_changes.push_back(std::move(changes));
    ++m_done;
    return step;
}

void Sandbox::undo()
{
    if (canUndo())
        m_upper.undo(m_changes[--m_done]);
}

void Sandbox::redo()
{
    if (canRedo())
        m_upper.redo(m_changes[m_done++]);
}

ReadLayer Sandbox::layer() const
{
    return sandboxLayer(m_base, m_upper, rootOf(*m_base));
}

}
