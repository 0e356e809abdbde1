namespace PretrainGen.Generator.Tests.Data;

/// <summary>One wrong cell.</summary>
/// <param name="Model">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">What stands there instead of what is right.</param>
/// <param name="Id">The rule that has to find it.</param>
/// <param name="At">The column that it is found at, if it is another.</param>
/// <param name="Also">What else is found, since the cell contradicts another one as well: a column and a rule.</param>
public sealed record PlantedFault(string Model, string Column, string Value, string Id, string? At = null, string? Also = null)
{
    /// <summary>Where and by what it is found; a model whose name is the fault has that name.</summary>
    public string Expected => $"{(Column == "Model" ? Value : Model)} | {At ?? Column} | {Id}";

    /// <summary>All that is found.</summary>
    public IEnumerable<string> AllExpected => Also is null ? [Expected] : [Expected, $"{Model} | {Also}"];

    /// <inheritdoc/>
    public override string ToString() => $"{Model}: {Column} is '{Value}'";
}
