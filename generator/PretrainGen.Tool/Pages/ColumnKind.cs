using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Tool.Pages;

/// <summary>What the values of a column are to a page, which has fewer types than C#.</summary>
internal static class ColumnKind
{
    /// <summary>Rows, of this entity or of another.</summary>
    public const string Reference = "reference";

    /// <summary>Addresses.</summary>
    public const string Link = "link";

    /// <summary>Numbers of any type.</summary>
    public const string Number = "number";

    /// <summary>The kind of a column.</summary>
    public static string Of(Column column, EntityColumn emitted) => emitted.Type switch
    {
        "int" or "long" or "double" or "decimal" => Number,
        "bool" => "flag",
        "date" or "datetime" or "instant" => "date",
        "time" or "duration" => "time",
        "category" => "category",
        "reference" => Reference,
        "uri" => Link,
        _ when column.Kind == CellKind.YearMonth => "date",
        _ when emitted.Role != ColumnRole.Key && IsOfLinks(column) => Link,
        _ => "text",
    };

    private static bool IsOfLinks(Column column)
    {
        var filled = Enumerable.Range(0, column.Table.RowCount).Where(row => column.Text(row) is not null).ToList();
        return filled.Count > 0 && filled.TrueForAll(row => column.LinkOrText(row) is { } text && CellSyntax.IsUrl(text));
    }
}
