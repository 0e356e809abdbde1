using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Rules.Values.Damage;

/// <summary>Cells that name no row, because they only look like the name of one: that is said once, as a damaged text.</summary>
internal static class LookAlikeReference
{
    /// <summary>Whether a cell that names no row looks like the name of one.</summary>
    public static bool Is(Fault<CellFault, CellAddress> dangling) => LookAlikes.Are(dangling.Value, dangling.Expected);

    /// <summary>All such cells of an entity.</summary>
    public static IReadOnlyList<Fault<CellFault, CellAddress>> In(EntityContext entity) =>
        entity.Faults(CellFault.DanglingReference).Where(Is).ToList();
}
