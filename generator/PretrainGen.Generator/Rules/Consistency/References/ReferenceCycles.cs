namespace PretrainGen.Generator.Rules.Consistency.References;

/// <summary>
/// Finds rows that lead back to themselves, by Tarjan's algorithm: of all rows that lead to each other, one cycle is told, and none twice.
/// </summary>
/// <param name="graph">Which rows refer to which.</param>
/// <param name="cancellation">Asked now and then.</param>
internal sealed class ReferenceCycles(ReferenceGraph graph, CancellationToken cancellation)
{
    private readonly int[] _number = new int[graph.RowCount];
    private readonly int[] _lowest = new int[graph.RowCount];
    private readonly int[] _knotOf = new int[graph.RowCount];
    private readonly Stack<int> _open = [];
    private readonly Stack<(int Row, int Next)> _path = [];
    private readonly List<int> _firstRows = [];
    private int _count;
    private int _knots;

    /// <summary>The cycles, each from its first row on and without that row at its end, in the order of their first rows.</summary>
    public IEnumerable<IReadOnlyList<int>> Find()
    {
        for (var row = 0; row < graph.RowCount; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_number[row] == 0)
                Visit(row);
        }

        return _firstRows.OrderBy(row => row).Select(FindCycle);
    }

    private void Visit(int start)
    {
        Enter(start);
        while (_path.Count > 0)
        {
            var (row, next) = _path.Pop();
            if (next == graph.Targets(row).Count)
            {
                Leave(row);
                continue;
            }

            _path.Push((row, next + 1));
            var target = graph.Targets(row)[next];
            if (_number[target] == 0)
                Enter(target);
            else if (_knotOf[target] == 0)
                _lowest[row] = Math.Min(_lowest[row], _number[target]);
        }
    }

    private void Enter(int row)
    {
        _number[row] = _lowest[row] = ++_count;
        _open.Push(row);
        _path.Push((row, 0));
    }

    private void Leave(int row)
    {
        if (_lowest[row] == _number[row])
            CloseKnot(row);
        if (_path.Count > 0 && _path.Peek().Row is var parent)
            _lowest[parent] = Math.Min(_lowest[parent], _lowest[row]);
    }

    // The rows that were entered since, and are in no knot, are those that lead to each other.
    private void CloseKnot(int row)
    {
        _knots++;
        var (first, last, size) = (row, row, 0);
        do
        {
            last = _open.Pop();
            _knotOf[last] = _knots;
            first = Math.Min(first, last);
            size++;
        }
        while (last != row);

        if (size > 1 || graph.Refers(row, row))
            _firstRows.Add(first);
    }

    /// <summary>The shortest way from a row back to itself.</summary>
    private List<int> FindCycle(int start)
    {
        var cameFrom = new Dictionary<int, int>();
        var waiting = new Queue<int>([start]);
        while (waiting.Count > 0)
        {
            var row = waiting.Dequeue();
            foreach (var target in graph.Targets(row))
            {
                if (target == start)
                    return WayTo(row, start, cameFrom);

                if (_knotOf[target] == _knotOf[start] && !cameFrom.ContainsKey(target))
                {
                    cameFrom.Add(target, row);
                    waiting.Enqueue(target);
                }
            }
        }

        return [start];
    }

    private static List<int> WayTo(int row, int start, Dictionary<int, int> cameFrom)
    {
        var way = new List<int> { row };
        while (row != start)
        {
            row = cameFrom[row];
            way.Add(row);
        }

        way.Reverse();
        return way;
    }
}
