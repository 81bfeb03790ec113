// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildstack.h"
#include "sandbox.h"
#include "stackimage.h"

namespace stratoscope
{

/** Builds one stack. */
class StackBuilder
{
public:
    /** Both must outlive this. */
    StackBuilder(const StackScript &script, const Job &job);

    /** Does all instructions until one fails; for one call. */
    ScriptResult<void> build();
    /** What was made of it, also after a failure. */
    StackResult takeResult();

private:
    struct MadeContainer
    {
        QString name;
        std::unique_ptr<Sandbox> sandbox;
    };

    ScriptResult<void> doInstruction(const StackInstruction &instruction);
    ScriptResult<void> doConfigInstruction(const StackInstruction &instruction);
    ScriptResult<void> doLayerInstruction(const StackInstruction &instruction);
    ScriptResult<void> runContainer(const StackInstruction &instruction);
    ScriptResult<void> commitContainer(const StackInstruction &instruction);
    ScriptResult<void> openLayer(const StackInstruction &instruction);
    /** Turns the layer that is open into one of the image. */
    ScriptResult<void> closeLayer();
    ScriptResult<void> commit(Sandbox &sandbox, const QString &createdBy, ScriptPlace place);
    ScriptResult<void> performLine(Sandbox &sandbox, const StackInstruction &instruction);
    ScriptResult<void> performFiles(Sandbox &sandbox, const StackInstruction &instruction);
    ScriptResult<void> applyConfig(ScriptPlace place);
    ScriptResult<void> checkRoom(const Sandbox &sandbox, ScriptPlace place) const;
    ScriptResult<MadeContainer *> find(const StackInstruction &instruction);
    std::unique_ptr<Sandbox> newSandbox(const QString &name) const;

    const StackScript &m_script;
    const Job &m_job;
    ContentStorePtr m_store;
    LoadedImagePtr m_image;
    StackConfig m_config;
    QByteArray m_directory; ///< WORKDIR.
    std::unique_ptr<Sandbox> m_open; ///< The layer that is being made, …
    std::optional<std::size_t> m_openLayer; ///< … which LAYER it is, …
    ScriptPlace m_openPlace; ///< … where that stands, …
    QString m_openHistory; ///< … and what the history says of it.
    std::vector<MadeContainer> m_containers;
    std::vector<ScriptPlace> m_places;
    quint64 m_bytes = 0; ///< Of the files in all layers so far.
    quint64 m_entries = 0;
    quint64 m_work = 0;
    std::size_t m_layers = 0;
};

}
