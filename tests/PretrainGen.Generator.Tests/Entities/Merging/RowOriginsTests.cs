using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Tests.Entities.Merging;

/// <summary>A merged row remembers every place that it was met in.</summary>
public class RowOriginsTests
{
    private readonly RowOrigins _origins = new(3);

    public RowOriginsTests()
    {
        _origins.Add(0, section: 0, row: 0);
        _origins.Add(1, section: 0, row: 2);
        _origins.Add(0, section: 1, row: 5);
        _origins.Add(2, section: 1, row: 6);
        _origins.Add(0, section: 2, row: 1);
    }

    [Fact]
    public void Places_come_in_the_order_in_which_they_were_met() => Assert.Equal([(0, 0), (1, 5), (2, 1)], _origins.Of(0));

    [Fact]
    public void Rows_keep_their_places_apart()
    {
        Assert.Equal([(0, 2)], _origins.Of(1));
        Assert.Equal([(1, 6)], _origins.Of(2));
    }

    [Fact]
    public void The_first_and_the_last_are_known()
    {
        Assert.Equal(((0, 0), (2, 1)), (_origins.First(0), _origins.Last(0)));
        Assert.Equal(((0, 2), (0, 2)), (_origins.First(1), _origins.Last(1)));
    }

    [Fact]
    public void A_row_of_one_place_has_not_several() =>
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(_origins.HasSeveral));
}
