using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Entities.Shipping;

/// <summary>
/// The types of properties by the names that C# has for them, whatever the framework: where it has no <c>DateOnly</c>, generated code takes
/// a <c>DateTime</c>, and that is no change of the table. Lists are named by the interface that they have.
/// </summary>
internal static class PropertyType
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["text"] = "string",
        ["date"] = "DateOnly",
        ["datetime"] = "DateTime",
        ["instant"] = "DateTime",
        ["uri"] = "Uri",
        ["guid"] = "Guid",
        ["duration"] = "TimeSpan",
        ["time"] = "TimeOnly",
    };

    private static readonly HashSet<string> References = new(["string", "Uri"], StringComparer.Ordinal);

    /// <summary>The type of a column's property: <c>int?</c>.</summary>
    public static string Of(Entity entity, int column)
    {
        var value = OfValue(entity, column);
        return entity.Columns[column] switch
        {
            { IsList: true } => $"IReadOnlyList<{value}>",
            { IsNullable: true } => value + "?",
            _ => value,
        };
    }

    /// <summary>The type of one value that is there.</summary>
    public static string OfValue(Entity entity, int column) => entity.Columns[column] switch
    {
        { IsCategory: true } => entity.CategoryTypes[column],
        { Type: "reference", Target: var target } => target?.Name ?? entity.Name,
        { Type: var type } => Names.TryGetValue(type, out var name) ? name : type,
    };

    /// <summary>
    /// Whether code that was written for one type does not compile, or means something else, with another. A text that is never null any
    /// more breaks nobody.
    /// </summary>
    public static bool Breaks(string shipped, string present) =>
        shipped != present && !(References.Contains(present) && shipped == present + "?");

    /// <summary>Whether the one difference is that values may be missing.</summary>
    public static bool IsNullableOf(string present, string shipped) => present == shipped + "?";
}
