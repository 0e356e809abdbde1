using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Tool.Drafting.Proof;

/// <summary>What generated code is made of, but for its documentation.</summary>
internal static class GeneratedCode
{
    /// <summary>Whether two entities give the same code but for its documentation.</summary>
    public static bool IsSame(Entity? one, Entity? other) => one is null || other is null ? one == other : Bare(one) == Bare(other);

    /// <summary>The columns whose code differs.</summary>
    public static IEnumerable<string> ColumnsThatDiffer(Entity one, Entity other) =>
        one.Columns.Zip(other.Columns).Where(pair => Bare(pair.First) != Bare(pair.Second)).Select(pair => pair.First.Header);

    private static Entity Bare(Entity entity) => entity with
    {
        Rows = entity.Rows.ConvertAll(row => row with { Doc = null, Link = null }),
        Columns = entity.Columns.ConvertAll(Bare),
    };

    private static EntityColumn Bare(EntityColumn column) => column with
    {
        Doc = ColumnDoc.None,
        Unit = "",
        Role = column.Role == ColumnRole.Key ? ColumnRole.Key : ColumnRole.Fact,
        Categories = column.Categories.ConvertAll(category => category with { Label = null, Doc = null }),
    };
}
