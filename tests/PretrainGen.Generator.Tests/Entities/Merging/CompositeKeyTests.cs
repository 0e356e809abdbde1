using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Tests.Entities.Merging;

/// <summary>Several cells of a row as one text to compare.</summary>
public class CompositeKeyTests
{
    private static readonly MergedTable Ports = EntityParts.Merged("Name,Host,Port\na,x,1\nb,x,2\nc,,1\n");

    [Fact]
    public void Rows_are_the_same_where_all_cells_are()
    {
        var table = EntityParts.Merged("Name,Host,Port\na,x,1\nb,x,2\nc,x,1\n");

        var keys = CompositeKey.Of(table, ["Host", "Port"])!;

        Assert.Equal(keys[0], keys[2]);
        Assert.NotEqual(keys[0], keys[1]);
    }

    [Fact]
    public void Cells_do_not_run_into_each_other() => Assert.NotEqual(CompositeKey.Join(["a", "bc"]), CompositeKey.Join(["ab", "c"]));

    [Fact]
    public void One_column_is_its_own_text() => Assert.Equal(["x", "x", null], CompositeKey.Of(Ports, ["Host"])!);

    [Fact]
    public void A_row_with_a_missing_cell_has_none() =>
        Assert.Equal([false, false, true], CompositeKey.Of(Ports, ["Host", "Port"])!.Select(key => key is null));

    [Theory]
    [InlineData("Host", "Speed")]
    [InlineData("host")]
    public void Where_a_column_is_missing_there_are_no_keys(params string[] headers) => Assert.Null(CompositeKey.Of(Ports, headers));
}
