namespace PretrainGen.Generator.Entities.Model;

/// <summary>What a schema tells people about a column.</summary>
internal sealed record ColumnDoc(string? Title, string? Description, string? Example)
{
    public static ColumnDoc None { get; } = new(null, null, null);
}
