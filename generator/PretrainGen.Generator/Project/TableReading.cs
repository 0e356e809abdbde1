using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Shipping;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project;

/// <summary>A declared table, read.</summary>
/// <param name="Declared">What the project says of it.</param>
/// <param name="Schema">What the files beside it say of it, with positions.</param>
/// <param name="Document">The tables of its file, with positions.</param>
/// <param name="File">The tables that count, without positions.</param>
internal sealed record TableReading(DeclaredTable Declared, LoadedSchema Schema, TableDocument Document, TableFile File)
{
    /// <summary>What was shipped of it, with positions; null where nobody keeps account.</summary>
    public ShippedDocument? Shipped { get; init; }

    /// <summary>Those of them that an entity is made of.</summary>
    public TableFile Values { get; init; } = File;
}
