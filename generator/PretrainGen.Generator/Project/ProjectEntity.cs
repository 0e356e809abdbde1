using PretrainGen.Generator.Entities;

namespace PretrainGen.Generator.Project;

/// <summary>An entity of a project, and the files that it was read from.</summary>
/// <param name="Model">What the files say.</param>
/// <param name="Files">The files, in the order of the model's group.</param>
internal sealed record ProjectEntity(EntityModel Model, IReadOnlyList<TableReading> Files);
