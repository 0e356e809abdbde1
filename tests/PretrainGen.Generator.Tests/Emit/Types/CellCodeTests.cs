using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Types.Times;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Tests.Emit.Types;

public class CellCodeTests
{
    /// <summary>A type is two files: how its cells are read, and how its values are written.</summary>
    // They are compared by what they mean, and emitted as they are written.
    private static readonly Type[] WrittenAsText = [typeof(WrittenTimeType), typeof(GeoPointType)];

    [Fact]
    public void Every_type_that_is_read_can_be_written()
    {
        var types = typeof(CellType).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CellType)) && !type.IsAbstract).ToList();
        var codes = typeof(CellCode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CellCode)) && !type.IsAbstract).ToList();

        Assert.Equal(
            types.Except(WrittenAsText).Select(type => type.Name.Replace("Type", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            codes.Select(code => code.Name.Replace("Code", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(codes.Count, CellCode.Names.Count);
    }
}
