using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The cells that name rows of their own table.</summary>
public class ReferenceInferenceTests
{
    [Theory]
    [InlineData("Name,Parent\na,\nb,a\nc,a\n", false)]
    [InlineData("Name,Parent\na,\nb,a\nc,a;b\n", true)]
    [InlineData("Name,Parent\na,\nb,a\nc, a ; b \n", true)]
    [InlineData("Name,Parent\na;b,\nb,a;b\n", false)]
    [InlineData("Name,Parent\na,b\nb,a\n", false)]
    public void Each_names_one_row_or_some_name_several(string table, bool several) => Assert.Equal(several, Find(table));

    [Theory]
    [InlineData("Name,Parent\na,\nb,x\n")]
    [InlineData("Name,Parent\na,\nb,a\nc,a;x\n")]
    [InlineData("Name,Parent\na,\nb,A\n")]
    [InlineData("Name,Parent\na,\nb,a;\n")]
    public void A_cell_that_names_anything_else_makes_it_no_reference(string table) => Assert.Null(Find(table));

    [Theory]
    [InlineData("Name,Parent\na,a\nb,a\n")]
    [InlineData("Name,Parent\na,\nb,a;b\n")]
    public void So_does_one_that_names_its_own_row(string table) => Assert.Null(Find(table));

    [Fact]
    public void An_empty_column_names_none() => Assert.Null(Find("Name,Parent\na,\nb,\n"));

    private static bool? Find(string table)
    {
        var merged = EntityParts.Merged(table);
        return ReferenceInference.Find(merged.Columns[1], new RowIndex(merged.Keys, merged.Keys));
    }
}
