using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>When two headers are the same to a reader.</summary>
public class HeaderSetTests
{
    [Theory]
    [InlineData("Name|Size", "Size|Name")]
    [InlineData("Name|Size", "name|SIZE")]
    [InlineData("Model name|Size", "model_name|\u00A0Size")]
    [InlineData("Name|Size", "Na\u200Bme|**Size**")]
    [InlineData("|Size", "****|Size")]
    [InlineData("Size|Size", "Size|Size")]
    public void Equal_headers(string one, string other) => Assert.Equal(Set(one).Key, Set(other).Key);

    [Theory]
    [InlineData("Name|Size", "Name")]
    [InlineData("Name|Size", "Name|Size|Size")]
    [InlineData("Name|Maintenance start", "Name|Maintenance LTS start")]
    public void Other_headers(string one, string other) => Assert.NotEqual(Set(one).Key, Set(other).Key);

    [Fact]
    public void A_table_of_the_set_takes_its_spelling()
    {
        var table = Table("SIZE|name|Size ");

        Assert.Equal(["Size", "Name", "size"], Set("Name|Size|size").Spell(table).Header);
        Assert.Same(table, new HeaderSet(table.Header).Spell(table));
    }

    private static HeaderSet Set(string header) => new(Table(header).Header);

    private static TableValues Table(string header) => new(
        0, EquatableArray<string>.Empty, header.Split('|').ToEquatableArray(), EquatableArray<string>.Empty, EquatableArray<string?>.Empty);
}
