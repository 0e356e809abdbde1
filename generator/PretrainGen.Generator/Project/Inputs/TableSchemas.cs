using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>What the files beside a table say about it.</summary>
/// <param name="Schema">Its schema; null where there is none.</param>
/// <param name="Siblings">All tables of its data package, for foreign keys to find.</param>
internal sealed record TableSchemas(TableSchema? Schema, EquatableArray<ResourcePath> Siblings)
{
    /// <summary>
    /// The file that the schema is in, where tables that name the same one belong together; "" where there is none, and where a data
    /// package tells its tables apart.
    /// </summary>
    public string SharedBy { get; init; } = "";

    /// <summary>Whether a field takes its value from the headings above the table.</summary>
    public bool UsesHeadings => Schema is not null && Schema.Fields.Any(column => column.Heading is not null);
}
