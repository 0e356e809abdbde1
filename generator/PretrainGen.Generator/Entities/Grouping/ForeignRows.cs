using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Building;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Shipping;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>Makes what other entities have to know of the rows of one that they refer to.</summary>
internal static class ForeignRows
{
    /// <summary>The rows of an entity, with the columns that its group says are referred to.</summary>
    public static ForeignTable Of(EntityGroup group, CancellationToken cancellation) =>
        Memory.Get(group.Files[0], group, Read, cancellation);

    // The types of the entity may depend on the one that refers to it, so the merged table has to do.
    private static ForeignTable Read(EntityGroup group, CancellationToken cancellation)
    {
        var table = MergedTable.Of(group.Files, cancellation);
        return new ForeignTable(
            group.Namespace,
            group.Name,
            group.Files[0].Options.IsPublic,
            table.Keys.ToEquatableArray(),
            new EnumValues(table, group.Schema, ShippedRows.Of(table, group.Schema, group.Shipped), new CellFindings())
                .Read()
                .ToEquatableArray(),
            group.ReferredTo
                .Select(headers => CompositeKey.Read(table, group.Schema, headers))
                .OfType<ForeignColumns>()
                .ToEquatableArray());
    }
}
