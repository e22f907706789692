const ROWS = `
adorno:theodor;althusser:louis;aquinas:thomas;arendt:hannah;aristophanes:;bakunin:mikhail;balzac:honore;barthes:roland;baudelaire:charles
bebel:august;beccaria:cesare;beethoven:ludwig;bentham:jeremy;bergson:henri;bernstein:eduard;bismarck:otto;blanqui:auguste;boccaccio:giovanni
bolivar:simon;bourdieu:pierre;brecht:bertolt;brezhnev:leonid;bukharin:nikolai;bunyan:john;byron:george;calvin:john;camus:albert
carlyle:thomas;cavour:camillo;cervantes:miguel;chaucer:geoffrey;chekhov:anton;chomsky:noam;churchill:winston;clausewitz:carl
clemenceau:georges;cobbett:william;cobden:richard;coleridge:samuel;comte:auguste;condorcet:nicolas;copernicus:nicolaus;cromwell:oliver
danton:georges;darwin:charles;debs:eugene;deleuze:gilles;derrida:jacques;descartes:rene;dickens:charles;diderot:denis;disraeli:benjamin
dostoevsky:fyodor;dostoyevsky:fyodor;dreyfus:alfred;durkheim:emile;ebert:friedrich;eichmann:adolf;einstein:albert;eisenhower:dwight
emerson:ralph;engels:friedrich;fanon:frantz;feuerbach:ludwig;fichte:johann;flaubert:gustave;foucault:michel;fourier:charles;franco:francisco
freud:sigmund;galileo:;gandhi:mohandas;garibaldi:giuseppe;gibbon:edward;gladstone:william;goebbels:joseph;goethe:johann;gogol:nikolai
gompers:samuel;gorbachev:mikhail;gorky:maxim;gramsci:antonio;grotius:hugo;guizot:francois;habermas:jurgen;hegel:georg;heidegger:martin
heine:heinrich;herder:johann;herzen:alexander;hilferding:rudolf;himmler:heinrich;hindenburg:paul;hitchcock:alfred;hitler:adolf;hobbes:thomas
horkheimer:max;husserl:edmund;huxley:thomas;ibsen:henrik;jaures:jean;jefferson:thomas;kafka:franz;kamenev:lev;kant:immanuel;kautsky:karl
kerensky:alexander;keynes:john;khrushchev:nikita;kierkegaard:soren;kolchak:alexander;kollontai:alexandra;kropotkin:peter;lacan:jacques
lafargue:paul;lamartine:alphonse;lassalle:ferdinand;leibniz:gottfried;lenin:vladimir;lessing:gotthold;levinas:emmanuel;
lincoln:abraham;locke:john;ludendorff:erich;lukacs:georg;luther:martin;luxemburg:rosa;macaulay:thomas;machiavelli:niccolo;malatesta:errico
malthus:thomas;mandela:nelson;mannheim:karl;marat:jean;marcuse:herbert;marx:karl;mazzini:giuseppe;mehring:franz;metternich:klemens
michelet:jules;milton:john;mirabeau:honore;mommsen:theodor;montaigne:michel;montesquieu:charles;mozart:wolfgang;mussolini:benito
nasser:gamal;nehru:jawaharlal;nietzsche:friedrich;nixon:richard;nkrumah:kwame;orwell:george;pareto:vilfredo;pascal:blaise;petrarch:francesco
picasso:pablo;pilsudski:jozef;plekhanov:georgi;poincare:raymond;proudhon:pierre;proust:marcel;pushkin:alexander;racine:jean;ranke:leopold
rasputin:grigori;rembrandt:;ricardo:david;richelieu:;rilke:rainer;robespierre:maximilien;rousseau:jean;ruskin:john;sartre:jean
saussure:ferdinand;schelling:friedrich;schiller:friedrich;schleiermacher:friedrich;schopenhauer:arthur;shakespeare:william;shelley:percy
sombart:werner;sorel:georges;spencer:herbert;spengler:oswald;spinoza:baruch;stalin:joseph;stendhal:;stirner:max;strindberg:august
swift:jonathan;talleyrand:charles;thiers:adolphe;thoreau:henry;tocqueville:alexis;tolstoy:leo;trotsky:leon;turgenev:ivan;turgot:anne
vico:giambattista;voltaire:;wagner:richard;weber:max;wittgenstein:ludwig;wollstonecraft:mary;wordsworth:william;zetkin:clara;zinoviev:grigory
zola:emile;zwingli:ulrich
`;

/** Surnames, folded, that mean one person wherever they stand alone, with the first name of that person; empty where none is used. */
export const FAMOUS_SURNAMES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[;\n]/u)
    .filter(Boolean)
    .map((row): [string, string] => {
      const [surname = "", given = ""] = row.split(":");
      return [surname, given];
    }),
);
