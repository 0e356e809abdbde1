using PretrainGen.Generator.Entities;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>What a model knows of its columns, in a line each.</summary>
internal static class TypedColumns
{
    /// <summary>The type of a column and what else is known of it, such as <c>Int32 list required unique</c>.</summary>
    public static string Describe(EntityModel model, string header)
    {
        var column = model.Columns[model.Table.Find(header)!];
        return column.Type.GetType().Name.Replace("Type", "", StringComparison.Ordinal)
            + (column.IsList ? " list" : "")
            + (column.IsRequired ? " required" : "")
            + (column.IsUnique ? " unique" : "");
    }
}
