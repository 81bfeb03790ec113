// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "operation.h"

namespace stratoscope
{

Operation inOneStep(const QString &title, std::vector<Operation> operations)
{
    const QByteArray path = operations.empty() ? QByteArray() : operations.back().path;
    return {title,
        [operations = std::move(operations)](Overlay &overlay, const Job &job) -> Result<void> {
            for (const Operation &operation : operations) {
                if (const Result<void> done = operation.run(overlay, job); !done)
                    return done;
            }
            return {};
        },
        path};
}

}
