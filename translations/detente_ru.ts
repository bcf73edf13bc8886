<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>About</name>
        <message>
            <source>Version %1</source>
            <translation>Версия %1</translation>
        </message>
        <message>
            <source>The program's sign</source>
            <translation>Знак программы</translation>
        </message>
        <message>
            <source>About Detente</source>
            <translation>О программе Detente</translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation>&amp;Копировать сведения</translation>
        </message>
        <message>
            <source>Copies the versions of the program and of the system, for a report of a fault</source>
            <translation>Копирует версии программы и системы, чтобы сообщить о неполадке</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>An interactive timeline of the relations between the United States and Russia, from a record in which every event has its source.</source>
            <translation>Интерактивная хроника отношений США и России: собрание событий, у каждого из которых указан источник.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Свободная программа на условиях лицензии GNU GPL версии 3 или более поздней. Поставляется без каких-либо гарантий.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Открыть…</translation>
        </message>
        <message>
            <source>&amp;Restore starter record…</source>
            <translation>&amp;Восстановить исходную хронику…</translation>
        </message>
        <message>
            <source>&amp;Export image…</source>
            <translation>&amp;Сохранить изображение…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Copy selected events</source>
            <translation>&amp;Копировать выбранные события</translation>
        </message>
        <message>
            <source>Copy &amp;picture</source>
            <translation>Копировать &amp;изображение</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Найти…</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Приблизить</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Отдалить</translation>
        </message>
        <message>
            <source>&amp;Whole record</source>
            <translation>&amp;Вся хроника</translation>
        </message>
        <message>
            <source>&amp;Recent decade</source>
            <translation>Последнее &amp;десятилетие</translation>
        </message>
        <message>
            <source>Frame the &amp;selection</source>
            <translation>Показать в&amp;ыбранное</translation>
        </message>
        <message>
            <source>&amp;Filters</source>
            <translation>&amp;Фильтры</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Сведения о событии</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>С&amp;ветлая</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Темная</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>Во весь &amp;экран</translation>
        </message>
        <message>
            <source>&amp;Previous event</source>
            <translation>&amp;Предыдущее событие</translation>
        </message>
        <message>
            <source>&amp;Next event</source>
            <translation>&amp;Следующее событие</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Вперед</translation>
        </message>
        <message>
            <source>&amp;Go to date…</source>
            <translation>Перейти к &amp;дате…</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>Се&amp;годня</translation>
        </message>
        <message>
            <source>&amp;About Detente</source>
            <translation>&amp;О программе</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Тема</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Navigate</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>&amp;Новое окно</translation>
        </message>
        <message>
            <source>Recent library &amp;1</source>
            <translation>Недавняя хроника &amp;1</translation>
        </message>
        <message>
            <source>Recent library &amp;2</source>
            <translation>Недавняя хроника &amp;2</translation>
        </message>
        <message>
            <source>Recent library &amp;3</source>
            <translation>Недавняя хроника &amp;3</translation>
        </message>
        <message>
            <source>Recent library &amp;4</source>
            <translation>Недавняя хроника &amp;4</translation>
        </message>
        <message>
            <source>Recent library &amp;5</source>
            <translation>Недавняя хроника &amp;5</translation>
        </message>
        <message>
            <source>Recent library &amp;6</source>
            <translation>Недавняя хроника &amp;6</translation>
        </message>
        <message>
            <source>Recent library &amp;7</source>
            <translation>Недавняя хроника &amp;7</translation>
        </message>
        <message>
            <source>Recent library &amp;8</source>
            <translation>Недавняя хроника &amp;8</translation>
        </message>
        <message>
            <source>Recent library &amp;9</source>
            <translation>Недавняя хроника &amp;9</translation>
        </message>
        <message>
            <source>C&amp;lear this list</source>
            <translation>&amp;Очистить список</translation>
        </message>
        <message>
            <source>C&amp;lose window</source>
            <translation>&amp;Закрыть окно</translation>
        </message>
        <message>
            <source>Copy as c&amp;itation</source>
            <translation>Копировать как ссы&amp;лку</translation>
        </message>
        <message>
            <source>Copy as &amp;RIS</source>
            <translation>Копировать в формате &amp;RIS</translation>
        </message>
        <message>
            <source>Copy as CSL-&amp;JSON</source>
            <translation>Копировать в формате CSL-&amp;JSON</translation>
        </message>
        <message>
            <source>Select &amp;all in view</source>
            <translation>Выбрать &amp;всё на экране</translation>
        </message>
        <message>
            <source>C&amp;lear selection</source>
            <translation>&amp;Снять выделение</translation>
        </message>
        <message>
            <source>&amp;Century</source>
            <translation>&amp;Столетие</translation>
        </message>
        <message>
            <source>&amp;Decade</source>
            <translation>&amp;Десятилетие</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Год</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Месяц</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Неделя</translation>
        </message>
        <message>
            <source>D&amp;ay</source>
            <translation>Д&amp;ень</translation>
        </message>
        <message>
            <source>Le&amp;gend</source>
            <translation>&amp;Условные знаки</translation>
        </message>
        <message>
            <source>&amp;Animations</source>
            <translation>А&amp;нимация</translation>
        </message>
        <message>
            <source>Event &amp;above</source>
            <translation>Событие в&amp;ыше</translation>
        </message>
        <message>
            <source>Event b&amp;elow</source>
            <translation>Событие ни&amp;же</translation>
        </message>
        <message>
            <source>Previous &amp;linked event</source>
            <translation>Пр&amp;едыдущее связанное событие</translation>
        </message>
        <message>
            <source>Next lin&amp;ked event</source>
            <translation>Следу&amp;ющее связанное событие</translation>
        </message>
        <message>
            <source>Only this c&amp;hain</source>
            <translation>Только эта &amp;цепочка</translation>
        </message>
        <message>
            <source>&amp;What preceded this</source>
            <translation>Что этому предшествова&amp;ло</translation>
        </message>
        <message>
            <source>Beginning of the re&amp;cord</source>
            <translation>На&amp;чало хроники</translation>
        </message>
        <message>
            <source>En&amp;d of the record</source>
            <translation>&amp;Конец хроники</translation>
        </message>
        <message>
            <source>Move the picture to earlier days</source>
            <translation>Сдвинуть картину к более ранним дням</translation>
        </message>
        <message>
            <source>Move the picture to later days</source>
            <translation>Сдвинуть картину к более поздним дням</translation>
        </message>
        <message>
            <source>A screen earlier</source>
            <translation>На экран раньше</translation>
        </message>
        <message>
            <source>A screen later</source>
            <translation>На экран позже</translation>
        </message>
        <message>
            <source>Scroll the lanes away from the axis</source>
            <translation>Прокрутить дорожки от оси</translation>
        </message>
        <message>
            <source>Scroll the lanes towards the axis</source>
            <translation>Прокрутить дорожки к оси</translation>
        </message>
        <message>
            <source>Details of the selected event</source>
            <translation>Подробности выбранного события</translation>
        </message>
        <message>
            <source>Select the previous event as well</source>
            <translation>Выбрать также предыдущее событие</translation>
        </message>
        <message>
            <source>Select the next event as well</source>
            <translation>Выбрать также следующее событие</translation>
        </message>
        <message>
            <source>&amp;Zoom to</source>
            <translation>Пока&amp;зать</translation>
        </message>
        <message>
            <source>Open re&amp;cent</source>
            <translation>Н&amp;едавние</translation>
        </message>
        <message>
            <source>On the timeline</source>
            <translation>На оси времени</translation>
        </message>
        <message>
            <source>Co&amp;mmand palette…</source>
            <translation>Палитра к&amp;оманд…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Сочетания клави&amp;ш…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>Нас&amp;тройки…</translation>
        </message>
        <message>
            <source>High &amp;contrast, light</source>
            <translation>&amp;Контрастная светлая</translation>
        </message>
        <message>
            <source>High c&amp;ontrast, dark</source>
            <translation>Ко&amp;нтрастная темная</translation>
        </message>
        <message>
            <source>R&amp;estore default layout</source>
            <translation>Расположение по умол&amp;чанию</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>Сп&amp;равка</translation>
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation>&amp;Знакомство с окном</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translation>&amp;Клавиши и мышь</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>%1 BCE</source>
            <translation>%1 до н. э.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
    </context>
    <context>
        <name>CanvasMenu</name>
        <message>
            <source>&amp;Century: %1</source>
            <translation>&amp;Столетие: %1</translation>
        </message>
        <message>
            <source>&amp;Decade: %1</source>
            <translation>&amp;Десятилетие: %1</translation>
        </message>
        <message>
            <source>&amp;Year: %1</source>
            <translation>&amp;Год: %1</translation>
        </message>
        <message>
            <source>&amp;Month: %1</source>
            <translation>&amp;Месяц: %1</translation>
        </message>
        <message>
            <source>&amp;Week: %1</source>
            <translation>&amp;Неделя: %1</translation>
        </message>
        <message>
            <source>D&amp;ay: %1</source>
            <translation>Д&amp;ень: %1</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Подробности</translation>
        </message>
        <message>
            <source>&amp;Zoom to this event</source>
            <translation>П&amp;риблизить это событие</translation>
        </message>
        <message>
            <source>Go to what it &amp;answers or follows</source>
            <translation>К событию, на которое это &amp;отвечает</translation>
        </message>
        <message>
            <source>Go to what came &amp;of it</source>
            <translation>К &amp;тому, что за ним последовало</translation>
        </message>
        <message>
            <source>&amp;Zoom to these events</source>
            <translation>П&amp;риблизить эти события</translation>
        </message>
        <message>
            <source>Zoom to the &amp;time here</source>
            <translation>Показать &amp;время здесь</translation>
        </message>
    </context>
    <context>
        <name>CanvasSpeech</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n day(s)</source>
            <comment>a stretch of time and its length</comment>
            <translation>
                <numerusform>%1 · %n день</numerusform>
                <numerusform>%1 · %n дня</numerusform>
                <numerusform>%1 · %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>on the same day</source>
            <comment>two events</comment>
            <translation>в один день</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) apart</source>
            <comment>two events</comment>
            <translation>
                <numerusform>между ними %n день</numerusform>
                <numerusform>между ними %n дня</numerusform>
                <numerusform>между ними %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1–%n day(s) apart</source>
            <comment>two events</comment>
            <translation>
                <numerusform>между ними %1–%n день</numerusform>
                <numerusform>между ними %1–%n дня</numerusform>
                <numerusform>между ними %1–%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(about %n year(s))</source>
            <comment>after a number of days</comment>
            <translation>
                <numerusform>(около %n года)</numerusform>
                <numerusform>(около %n лет)</numerusform>
                <numerusform>(около %n лет)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>Looks at a whole library: the file's structure, its references, and every record by every rule. Changes nothing. The exit code is 1 when something is wrong.</source>
            <translation>Проверяет всю библиотеку: строение файла, ссылки и каждую запись по всем правилам. Ничего не меняет. Код завершения 1 означает, что найдены ошибки.</translation>
        </message>
        <message>
            <source>the library</source>
            <translation>библиотека</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 из %2 событий</translation>
        </message>
        <message>
            <source>%1: nothing found</source>
            <translation>%1: замечаний нет</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n замечание</numerusform>
                <numerusform>%n замечания</numerusform>
                <numerusform>%n замечаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Usage: detente [FILE …]
       detente COMMAND …

An interactive timeline of US–Russia relations. Without a command the window opens.

Commands:</source>
            <translation>Запуск: detente [ФАЙЛ …]
        detente КОМАНДА …

Интерактивная хронология отношений США и России. Без команды открывается окно.

Команды:</translation>
        </message>
        <message>
            <source>Options:
  -h, --help     this text; after a command, its own
  -v, --version  the program's version

Exit codes: 0 done, 1 failed (the reason is on standard error), 2 wrong usage.</source>
            <translation>Параметры:
  -h, --help     эта справка; после команды — справка о ней
  -v, --version  версия программы

Коды завершения: 0 — выполнено, 1 — не удалось (причина в стандартном потоке ошибок), 2 — неверный вызов.</translation>
        </message>
        <message>
            <source>Show this text.</source>
            <translation>Показать эту справку.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Запуск: %1</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>не указано: %1</translation>
        </message>
        <message>
            <source>“%1” is one word too many</source>
            <translation>лишнее слово: «%1»</translation>
        </message>
        <message>
            <source>“detente %1 --help” shows the usage.</source>
            <translation>Справка: «detente %1 --help».</translation>
        </message>
        <message>
            <source>Says how a date is understood, one line of JSON each: input, valid, edtf, level, shape, earliest, latest, words_en, words_ru, message.
Takes EDTF (ISO 8601-2) and dates in English or Russian words. The exit code is 1 when TEXT is no date.</source>
            <translation>Сообщает, как понята дата; на каждую — строка JSON: input, valid, edtf, level, shape, earliest, latest, words_en, words_ru, message.
Принимает EDTF (ISO 8601-2) и даты словами по-русски и по-английски. Код завершения 1 означает, что текст не является датой.</translation>
        </message>
        <message>
            <source>EDTF only, no words; strict unless --lenient is given too.</source>
            <translation>Только EDTF, без слов; строго, если не указано --lenient.</translation>
        </message>
        <message>
            <source>Also EDTF that only some programs write.</source>
            <translation>Также EDTF в записи отдельных программ.</translation>
        </message>
        <message>
            <source>Read dates from standard input, one a line.</source>
            <translation>Читать даты со стандартного ввода, по одной в строке.</translation>
        </message>
        <message>
            <source>json (one object a line, the default) or text.</source>
            <translation>json (по объекту в строке, по умолчанию) или text.</translation>
        </message>
        <message>
            <source>the date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>the format is json or text, not “%1”</source>
            <translation>формат — json или text, а не «%1»</translation>
        </message>
        <message>
            <source>TEXT and --stdin exclude each other</source>
            <translation>текст и --stdin нельзя указать вместе</translation>
        </message>
        <message>
            <source>The picture to write, a .png file.</source>
            <translation>Куда записать изображение, файл .png.</translation>
        </message>
        <message>
            <source>First day: EDTF or a date in words (default: the record's).</source>
            <translation>Первый день: EDTF или дата словами (по умолчанию — начало хроники).</translation>
        </message>
        <message>
            <source>Last day, in the same way; a year means its end.</source>
            <translation>Последний день, так же; год означает его конец.</translation>
        </message>
        <message>
            <source>Only the events that this query finds.</source>
            <translation>Только события, которые находит запрос.</translation>
        </message>
        <message>
            <source>Width and height of the page (default 1920x1080).</source>
            <translation>Ширина и высота страницы (по умолчанию 1920x1080).</translation>
        </message>
        <message>
            <source>Pixels of the picture for each of the page, 0.5 to 8 (default 1).</source>
            <translation>Точек изображения на точку страницы, от 0.5 до 8 (по умолчанию 1).</translation>
        </message>
        <message>
            <source>Language of the picture (default: yours).</source>
            <translation>Язык изображения (по умолчанию — ваш).</translation>
        </message>
        <message>
            <source>Colors of the picture (default light).</source>
            <translation>Цвета изображения (по умолчанию light).</translation>
        </message>
        <message>
            <source>“%1” is no size; write 1920x1080</source>
            <translation>«%1» — не размер; пример: 1920x1080</translation>
        </message>
        <message>
            <source>“%1” is no scale from 0.5 to 8</source>
            <translation>«%1» — не масштаб от 0.5 до 8</translation>
        </message>
        <message>
            <source>the language is en or ru, not “%1”</source>
            <translation>язык — en или ru, а не «%1»</translation>
        </message>
        <message>
            <source>the theme is light or dark, not “%1”</source>
            <translation>тема — light или dark, а не «%1»</translation>
        </message>
        <message>
            <source>the picture's name must end in .png: “%1”</source>
            <translation>имя изображения должно кончаться на .png: «%1»</translation>
        </message>
        <message>
            <source>the last day lies before the first</source>
            <translation>последний день раньше первого</translation>
        </message>
        <message>
            <source>Writes a picture of a timeline with title, legend and credits. Needs no display.</source>
            <translation>Сохраняет изображение хронологии с заголовком, условными знаками и указанием источников. Экран не нужен.</translation>
        </message>
        <message>
            <source>Makes a new library of made-up events, for trying and measuring the program. The same numbers make the same events.</source>
            <translation>Создает новую библиотеку с вымышленными событиями — для проб и замеров. Одинаковые числа дают одинаковые события.</translation>
        </message>
        <message>
            <source>the library to make; it must not exist</source>
            <translation>новая библиотека; такого файла еще не должно быть</translation>
        </message>
        <message>
            <source>How many events, 1 to 50,000,000 (default 1000).</source>
            <translation>Сколько событий, от 1 до 50 000 000 (по умолчанию 1000).</translation>
        </message>
        <message>
            <source>Chooses among possible libraries (default 1).</source>
            <translation>Выбирает одну из возможных библиотек (по умолчанию 1).</translation>
        </message>
        <message>
            <source>“%1” is no number of events</source>
            <translation>«%1» — не число событий</translation>
        </message>
        <message>
            <source>“%1” is no seed; it is a whole number from 0</source>
            <translation>«%1» не подходит: нужно целое число от 0</translation>
        </message>
        <message>
            <source>Lists the events of a library that a query finds, in date order. An empty query finds every event.</source>
            <translation>Перечисляет по порядку дат события библиотеки, которые находит запрос. Пустой запрос находит все события.</translation>
        </message>
        <message>
            <source>the query, as in the search box</source>
            <translation>запрос, как в строке поиска</translation>
        </message>
        <message>
            <source>json (an array, the default), csv or count.</source>
            <translation>json (массив, по умолчанию), csv или count.</translation>
        </message>
        <message>
            <source>the format is json, csv or count, not “%1”</source>
            <translation>формат — json, csv или count, а не «%1»</translation>
        </message>
        <message>
            <source>there is no option “%1”; --help shows the usage</source>
            <translation>нет параметра «%1»; справка: --help</translation>
        </message>
        <message>
            <source>there is no display to open a window on; “detente export” writes pictures without one, “detente --help” shows the other commands</source>
            <translation>нет экрана, чтобы открыть окно; «detente export» сохраняет изображения без него, другие команды: «detente --help»</translation>
        </message>
        <message>
            <source>write a picture of a timeline</source>
            <translation>сохранить изображение хронологии</translation>
        </message>
        <message>
            <source>list or count the events that a query finds</source>
            <translation>перечислить или сосчитать события по запросу</translation>
        </message>
        <message>
            <source>look for damage and broken rules in a library</source>
            <translation>проверить библиотеку на повреждения и нарушения правил</translation>
        </message>
        <message>
            <source>say how a date is understood</source>
            <translation>сообщить, как понята дата</translation>
        </message>
        <message>
            <source>make a library of made-up events</source>
            <translation>создать библиотеку с вымышленными событиями</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>Taken with the day before the month.</source>
            <translation>Прочитано так: сначала день, затем месяц.</translation>
        </message>
        <message>
            <source>Old Style was turned into New Style.</source>
            <translation>Дата переведена со старого стиля на новый.</translation>
        </message>
        <message>
            <source>Old Style and New Style agree.</source>
            <translation>Старый и новый стиль указывают на один день.</translation>
        </message>
        <message>
            <source>The winter was taken to begin in December.</source>
            <translation>Зима считается с декабря этого года.</translation>
        </message>
        <message>
            <source>The century was taken as the hundred years that begin alike.</source>
            <translation>Век понят как сто лет с одинаковым началом числа.</translation>
        </message>
        <message>
            <source>Taken as ten years, not as a hundred.</source>
            <translation>Понято как десятилетие, а не как век.</translation>
        </message>
        <message>
            <source>Read as EDTF of the 2012 draft and rewritten.</source>
            <translation>Прочитано как EDTF в редакции 2012 года и переписано.</translation>
        </message>
        <message>
            <source>Counted from the reference day.</source>
            <translation>Отсчитано от заданного дня.</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <source>Delivered %n day(s) late.</source>
            <translation>
                <numerusform>Исполнено с опозданием на %n день.</numerusform>
                <numerusform>Исполнено с опозданием на %n дня.</numerusform>
                <numerusform>Исполнено с опозданием на %n дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>what is due</source>
            <translation>что должно быть сделано</translation>
        </message>
        <message>
            <source>delivered by</source>
            <translation>исполнено</translation>
        </message>
        <message>
            <source>now %1</source>
            <comment>level of a stock</comment>
            <translation>теперь %1</translation>
        </message>
        <message>
            <source>This event is recorded in English only.</source>
            <translation>Это событие записано только на английском языке.</translation>
        </message>
        <message>
            <source>This event is recorded in Russian only.</source>
            <translation>Это событие записано только на русском языке.</translation>
        </message>
        <message>
            <source>%1 of 5</source>
            <comment>importance</comment>
            <translation>%1 из 5</translation>
        </message>
        <message>
            <source>%1 more events or more</source>
            <comment>a round number</comment>
            <translation>еще не менее %1 событий</translation>
        </message>
        <message numerus="yes">
            <source>%n more event(s)</source>
            <translation>
                <numerusform>еще %n событие</numerusform>
                <numerusform>еще %n события</numerusform>
                <numerusform>еще %n событий</numerusform>
            </translation>
        </message>
        <message>
            <source>The summary is recorded in English only.</source>
            <translation>Описание записано только на английском языке.</translation>
        </message>
        <message>
            <source>The summary is recorded in Russian only.</source>
            <translation>Описание записано только на русском языке.</translation>
        </message>
        <message numerus="yes">
            <source>Delivered %n day(s) early.</source>
            <translation>
                <numerusform>Представлено на %n день раньше срока.</numerusform>
                <numerusform>Представлено на %n дня раньше срока.</numerusform>
                <numerusform>Представлено на %n дней раньше срока.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Came %n day(s) early.</source>
            <translation>
                <numerusform>Наступило на %n день раньше срока.</numerusform>
                <numerusform>Наступило на %n дня раньше срока.</numerusform>
                <numerusform>Наступило на %n дней раньше срока.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivered on the day.</source>
            <translation>Представлено день в день.</translation>
        </message>
        <message>
            <source>Came on the day.</source>
            <translation>Наступило день в день.</translation>
        </message>
        <message numerus="yes">
            <source>Came %n day(s) late.</source>
            <translation>
                <numerusform>Наступило на %n день позже срока.</numerusform>
                <numerusform>Наступило на %n дня позже срока.</numerusform>
                <numerusform>Наступило на %n дней позже срока.</numerusform>
            </translation>
        </message>
        <message>
            <source>It came, but the dates do not say whether in time.</source>
            <translation>Наступило, но по датам неясно, в срок ли.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left.</source>
            <translation>
                <numerusform>Остался %n день.</numerusform>
                <numerusform>Осталось %n дня.</numerusform>
                <numerusform>Осталось %n дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today.</source>
            <translation>Срок истекает сегодня.</translation>
        </message>
        <message numerus="yes">
            <source>No delivery is on record: overdue by %n day(s).</source>
            <translation>
                <numerusform>Об исполнении сведений нет: просрочено на %n день.</numerusform>
                <numerusform>Об исполнении сведений нет: просрочено на %n дня.</numerusform>
                <numerusform>Об исполнении сведений нет: просрочено на %n дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>At least: a date is known only so far.</source>
            <translation>Не менее: дата известна неточно.</translation>
        </message>
        <message>
            <source>About: a date is approximate.</source>
            <translation>Приблизительно: дата указана примерно.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <comment>length of a term</comment>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>length of a term</comment>
            <translation>
                <numerusform>%n месяц</numerusform>
                <numerusform>%n месяца</numerusform>
                <numerusform>%n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>length of a term</comment>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>parts of a term</comment>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Срок — %1</translation>
        </message>
        <message>
            <source>Due %1, %2 after %3</source>
            <comment>date, term, date</comment>
            <translation>Срок — %1, через %2 после %3</translation>
        </message>
        <message>
            <source>Due %1; the term is %2</source>
            <translation>Срок — %1; отведено %2</translation>
        </message>
        <message>
            <source>counted from</source>
            <translation>отсчет от</translation>
        </message>
        <message>
            <source>Remarks are in Russian.</source>
            <translation>Примечания — на русском языке.</translation>
        </message>
        <message>
            <source>Remarks are in English.</source>
            <translation>Примечания — на английском языке.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>there is no date</source>
            <translation>даты нет</translation>
        </message>
        <message>
            <source>the text is too long for a date</source>
            <translation>текст слишком длинен для даты</translation>
        </message>
        <message>
            <source>a year has four digits (0988)</source>
            <translation>год пишется четырьмя цифрами (0988)</translation>
        </message>
        <message>
            <source>a month runs from 01 to 12</source>
            <translation>месяц — от 01 до 12</translation>
        </message>
        <message>
            <source>a season or quarter runs from 21 to 41</source>
            <translation>сезон или квартал — от 21 до 41</translation>
        </message>
        <message>
            <source>the calendar has no such day</source>
            <translation>такого дня нет в календаре</translation>
        </message>
        <message>
            <source>there is no such time of day</source>
            <translation>такого времени суток нет</translation>
        </message>
        <message>
            <source>a year of more than four digits is written with Y (Y12018)</source>
            <translation>год длиннее четырех цифр пишется с Y (Y12018)</translation>
        </message>
        <message>
            <source>an interval has one slash</source>
            <translation>в промежутке одна косая черта</translation>
        </message>
        <message>
            <source>the end lies before the beginning</source>
            <translation>конец раньше начала</translation>
        </message>
        <message>
            <source>a bracket is not closed</source>
            <translation>скобка не закрыта</translation>
        </message>
        <message>
            <source>the set is empty</source>
            <translation>набор пуст</translation>
        </message>
        <message>
            <source>a range ends before it begins</source>
            <translation>диапазон кончается раньше, чем начинается</translation>
        </message>
        <message>
            <source>both ends of a range must be equally precise</source>
            <translation>оба конца диапазона должны быть одинаково точны</translation>
        </message>
        <message>
            <source>this is not a date</source>
            <translation>это не дата</translation>
        </message>
        <message>
            <source>the year is missing</source>
            <translation>не указан год</translation>
        </message>
        <message>
            <source>such a date counts from a day that is not given</source>
            <translation>такая дата отсчитывается от дня, который не задан</translation>
        </message>
        <message>
            <source>a year of two digits can mean several years</source>
            <translation>год из двух цифр может означать разные годы</translation>
        </message>
        <message>
            <source>early, mid and late have no exact meaning; give months or years</source>
            <translation>у слов «начало», «середина», «конец» нет точных границ; укажите месяцы или годы</translation>
        </message>
        <message>
            <source>an Old Style date needs its day</source>
            <translation>дате старого стиля нужен день</translation>
        </message>
        <message>
            <source>the two calendars name different days</source>
            <translation>два календаря указывают на разные дни</translation>
        </message>
        <message>
            <source>the day was another weekday</source>
            <translation>этот день приходился на другой день недели</translation>
        </message>
        <message>
            <source>There is no field “%1”. Fields are: %2.</source>
            <translation>Нет поля «%1». Поля: %2.</translation>
        </message>
        <message>
            <source>A value is missing after “%1”.</source>
            <translation>После «%1» нет значения.</translation>
        </message>
        <message>
            <source>“%1” is none of the values here: %2.</source>
            <translation>«%1» — не одно из возможных значений: %2.</translation>
        </message>
        <message>
            <source>“%1” is no number here; expected: %2.</source>
            <translation>«%1» здесь не число; ожидается: %2.</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write 2018, 2018-01 or 2018-01-29.</source>
            <translation>«%1» — не дата. Пишите 2018, 2018-01 или 2018-01-29.</translation>
        </message>
        <message>
            <source>“%1” ends before it begins.</source>
            <translation>«%1» кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>“%1” can stand only once, by itself, with one day.</source>
            <translation>«%1» можно указать только один раз, отдельно и с одним днем.</translation>
        </message>
        <message>
            <source>Something is missing beside “%1”.</source>
            <translation>Рядом с «%1» чего-то не хватает.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed.</source>
            <translation>Кавычка не закрыта.</translation>
        </message>
        <message>
            <source>A parenthesis is not closed.</source>
            <translation>Скобка не закрыта.</translation>
        </message>
        <message>
            <source>A parenthesis closes that was never opened.</source>
            <translation>Закрыта скобка, которая не открывалась.</translation>
        </message>
        <message>
            <source>The query is too long.</source>
            <translation>Запрос слишком длинен.</translation>
        </message>
        <message>
            <source>The query has too many parentheses in one another.</source>
            <translation>В запросе слишком много вложенных скобок.</translation>
        </message>
        <message>
            <source>is not allowed here</source>
            <translation>здесь недопустимо</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>file, line or record</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: the field “%2” %3.</source>
            <comment>place, field, reason</comment>
            <translation>%1: поле «%2»: %3.</translation>
        </message>
        <message>
            <source>%1: the field “%2” holds “%4”, which %3.</source>
            <comment>place, field, reason, value</comment>
            <translation>%1: поле «%2», значение «%4»: %3.</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>не должно быть пустым</translation>
        </message>
        <message>
            <source>is no identifier (lower-case letters, digits and hyphens)</source>
            <translation>не идентификатор (строчные латинские буквы, цифры и дефисы)</translation>
        </message>
        <message>
            <source>is no word (letters, digits, hyphens)</source>
            <translation>не слово (буквы, цифры, дефисы)</translation>
        </message>
        <message>
            <source>is none of the words known here</source>
            <translation>такого слова здесь нет</translation>
        </message>
        <message>
            <source>is not a date in EDTF</source>
            <translation>не дата в записи EDTF</translation>
        </message>
        <message>
            <source>is not one exact day</source>
            <translation>не один точный день</translation>
        </message>
        <message>
            <source>is not an interval of dates</source>
            <translation>не промежуток дат</translation>
        </message>
        <message>
            <source>is not a time</source>
            <translation>не время</translation>
        </message>
        <message>
            <source>is not a time zone</source>
            <translation>не часовой пояс</translation>
        </message>
        <message>
            <source>is not a number</source>
            <translation>не число</translation>
        </message>
        <message>
            <source>is out of range</source>
            <translation>вне допустимых пределов</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>слишком длинно</translation>
        </message>
        <message>
            <source>has a character or a space that is not allowed</source>
            <translation>недопустимый знак или пробел</translation>
        </message>
        <message>
            <source>is not an http or https address</source>
            <translation>не адрес http или https</translation>
        </message>
        <message>
            <source>is not a language code of two letters</source>
            <translation>не двухбуквенный код языка</translation>
        </message>
        <message>
            <source>is not a color (#rrggbb)</source>
            <translation>не цвет (#rrggbb)</translation>
        </message>
        <message>
            <source>is not a term (P6M, P180D)</source>
            <translation>не срок (P6M, P180D)</translation>
        </message>
        <message>
            <source>refers to itself</source>
            <translation>ссылка на самое себя</translation>
        </message>
        <message>
            <source>refers to a record that is not there</source>
            <translation>ссылка на запись, которой нет</translation>
        </message>
        <message>
            <source>is there twice</source>
            <translation>встречается дважды</translation>
        </message>
        <message>
            <source>contradicts other records</source>
            <translation>противоречит другим записям</translation>
        </message>
        <message>
            <source>stands out of order</source>
            <translation>стоит не по порядку</translation>
        </message>
        <message>
            <source>has too many or too few cells</source>
            <translation>ячеек больше или меньше, чем нужно</translation>
        </message>
        <message>
            <source>does not name the columns</source>
            <translation>не называет столбцы</translation>
        </message>
        <message>
            <source>is not UTF-8 text</source>
            <translation>не текст UTF-8</translation>
        </message>
        <message>
            <source>this is not how EDTF writes a date</source>
            <translation>так дата в EDTF не пишется</translation>
        </message>
        <message>
            <source>The query cannot be understood.</source>
            <translation>Запрос непонятен.</translation>
        </message>
        <message>
            <source>“%1” does not exist. Check the name, or choose another file.</source>
            <translation>«%1» не существует. Проверьте имя или выберите другой файл.</translation>
        </message>
        <message>
            <source>“%1” cannot be read: %2. Check that you are allowed to read it.</source>
            <translation>«%1» не читается: %2. Проверьте права на чтение.</translation>
        </message>
        <message>
            <source>“%1” is not a Detente library. Choose a file that ends in .detente.</source>
            <translation>«%1» — не библиотека Detente. Выберите файл с окончанием .detente.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2. Take a copy from a backup; the file was not changed.</source>
            <translation>«%1» поврежден: %2. Возьмите резервную копию; файл не изменен.</translation>
        </message>
        <message>
            <source>“%1” was changed by another program (its table “%2” is not as Detente makes it), so it is not opened. Take a copy from a backup; the file was not changed.</source>
            <translation>«%1» изменен другой программой (таблица «%2» не такая, как у Detente), поэтому он не открыт. Возьмите резервную копию; файл не изменен.</translation>
        </message>
        <message>
            <source>“%1” was made by a later version of Detente (format %2; this one knows %3). Install the later version to open it.</source>
            <translation>«%1» создан более новой версией Detente (формат %2, а этой версии известен %3). Чтобы открыть его, установите новую версию.</translation>
        </message>
        <message>
            <source>“%1” is open for reading only, so nothing was changed.</source>
            <translation>«%1» открыт только для чтения, поэтому ничего не изменено.</translation>
        </message>
        <message>
            <source>Another program is writing to “%1”. Try again in a moment.</source>
            <translation>В «%1» сейчас пишет другая программа. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>“%1” cannot be understood: %2.</source>
            <translation>«%1» — непонятно: %2.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name.</source>
            <translation>«%1» уже существует. Выберите другое имя.</translation>
        </message>
        <message>
            <source>“%1” could not be written or read: %2. Check that the disk has room and that you are allowed to write there.</source>
            <translation>Не удалось записать или прочитать «%1»: %2. Проверьте, есть ли место на диске и право записи туда.</translation>
        </message>
        <message>
            <source>The library refused: %1.</source>
            <translation>Библиотека ответила отказом: %1.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <source>%1 cannot be used so.</source>
            <translation>Так использовать %1 нельзя.</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>of %1</source>
            <translation>из %1</translation>
        </message>
        <message>
            <source>filter: %1</source>
            <translation>фильтр: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) shown</source>
            <translation>
                <numerusform>Показано %n событие</numerusform>
                <numerusform>Показано %n события</numerusform>
                <numerusform>Показано %n событий</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sources: %n publication(s) listed in %1</source>
            <translation>
                <numerusform>Источники: %n публикация, перечисленная в %1</numerusform>
                <numerusform>Источники: %n публикации, перечисленные в %1</numerusform>
                <numerusform>Источники: %n публикаций, перечисленных в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>made with Detente</source>
            <translation>сделано в Detente</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Sharp conflict</source>
            <comment>tone</comment>
            <translation>Острый конфликт</translation>
        </message>
        <message>
            <source>Conflict</source>
            <comment>tone</comment>
            <translation>Конфликт</translation>
        </message>
        <message>
            <source>Even</source>
            <comment>tone</comment>
            <translation>Нейтрально</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <comment>tone</comment>
            <translation>Сотрудничество</translation>
        </message>
        <message>
            <source>Close cooperation</source>
            <comment>tone</comment>
            <translation>Тесное сотрудничество</translation>
        </message>
        <message>
            <source>Tone below −5</source>
            <translation>Тон ниже −5</translation>
        </message>
        <message>
            <source>Tone from −5 to below −1</source>
            <translation>Тон от −5, но ниже −1</translation>
        </message>
        <message>
            <source>Tone from −1 to 1</source>
            <translation>Тон от −1 до 1</translation>
        </message>
        <message>
            <source>Tone above 1, up to 5</source>
            <translation>Тон выше 1, до 5</translation>
        </message>
        <message>
            <source>Tone above 5</source>
            <translation>Тон выше 5</translation>
        </message>
        <message>
            <source>Without a tone</source>
            <translation>Без оценки тона</translation>
        </message>
        <message>
            <source>1 – a detail</source>
            <comment>importance</comment>
            <translation>1 – подробность</translation>
        </message>
        <message>
            <source>2 – routine</source>
            <comment>importance</comment>
            <translation>2 – рядовое</translation>
        </message>
        <message>
            <source>3 – notable</source>
            <comment>importance</comment>
            <translation>3 – заметное</translation>
        </message>
        <message>
            <source>4 – major</source>
            <comment>importance</comment>
            <translation>4 – крупное</translation>
        </message>
        <message>
            <source>5 – a turning point</source>
            <comment>importance</comment>
            <translation>5 – переломное</translation>
        </message>
        <message>
            <source>Checked</source>
            <comment>certainty</comment>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Partly checked</source>
            <comment>certainty</comment>
            <translation>Проверено частично</translation>
        </message>
        <message>
            <source>General knowledge</source>
            <comment>certainty</comment>
            <translation>Общеизвестное</translation>
        </message>
        <message>
            <source>A note of yours</source>
            <translation>Ваша заметка</translation>
        </message>
        <message>
            <source>A quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>A link to another event</source>
            <translation>Связь с другим событием</translation>
        </message>
        <message>
            <source>Reports that disagree</source>
            <translation>Противоречивые сообщения</translation>
        </message>
        <message>
            <source>An Old Style date</source>
            <translation>Дата по старому стилю</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Who acted: one party, the other, both together, or a third. What both did together stands on the axis of the timeline.</source>
            <translation>Кто действовал: одна сторона, другая, обе вместе или третья. Совместные события стоят на оси шкалы.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>What kind of event it is. The arrow before a group shows the categories in it.</source>
            <translation>Род события. Стрелка перед группой раскрывает её категории.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Whether it took place, or was only announced, planned or asked for, or came to nothing.</source>
            <translation>Состоялось ли событие, было только объявлено, запланировано или запрошено – или не состоялось.</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Значимость</translation>
        </message>
        <message>
            <source>How much an event weighs in the relation as a whole, from 1 to 5. From afar the most important ones are labelled.</source>
            <translation>Вес события для отношений в целом, от 1 до 5. Издали подписаны самые значимые.</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Тон</translation>
        </message>
        <message>
            <source>Between conflict (−10) and cooperation (10), as the record judges each event. The bars show how the events are spread.</source>
            <translation>От конфликта (−10) до сотрудничества (10): так летопись оценивает событие. Полоски показывают распределение.</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Достоверность</translation>
        </message>
        <message>
            <source>How well the entry is founded: checked against its source, in part, or from general knowledge.</source>
            <translation>Насколько обоснована запись: проверена по источнику, проверена частично или опирается на общеизвестное.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Происхождение</translation>
        </message>
        <message>
            <source>Whether an editor wrote the entry or a machine coded it from the news.</source>
            <translation>Внёс ли запись редактор или её закодировала по новостям машина.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Who took part. Type the beginning of a name, in any language and any spelling. Several names mean any of them.</source>
            <translation>Кто участвовал. Начните вводить имя на любом языке и в любом написании. Несколько имён – любое из них.</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Найти имя</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Where it happened. A place counts every event whose place holds its words.</source>
            <translation>Где это произошло. Место включает все события, в месте которых есть его слова.</translation>
        </message>
        <message>
            <source>Find a place</source>
            <translation>Найти место</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Which publisher the record cites. Type to find a single document by its title.</source>
            <translation>На какое издание ссылается запись. Отдельный документ находится по словам заглавия.</translation>
        </message>
        <message>
            <source>Find a source</source>
            <translation>Найти источник</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Keywords of the record. Several tags mean any of them.</source>
            <translation>Ключевые слова записи. Несколько меток – любая из них.</translation>
        </message>
        <message>
            <source>Find a tag</source>
            <translation>Найти метку</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Содержит</translation>
        </message>
        <message>
            <source>Events that have something: a note, a quotation, a link, reports that disagree, an Old Style date. Several mean any of them.</source>
            <translation>События, у которых что-то есть: заметка, цитата, связь, противоречивые сообщения, дата по старому стилю. Несколько отметок – любая из них.</translation>
        </message>
        <message>
            <source>Notes by layer</source>
            <translation>Заметки по слоям</translation>
        </message>
        <message>
            <source>Events that have a note in one of your layers.</source>
            <translation>События с заметкой в одном из ваших слоёв.</translation>
        </message>
        <message>
            <source>Find a layer</source>
            <translation>Найти слой</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Слои</translation>
        </message>
        <message>
            <source>Which layers of eras and notes are drawn. No event comes or goes.</source>
            <translation>Какие слои эпох и заметок нарисованы. Сами события не появляются и не исчезают.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Move the picture</source>
            <translation>Сдвинуть картину</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Колесо</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Масштаб у указателя</translation>
        </message>
        <message>
            <source>Drag</source>
            <translation>Перетаскивание</translation>
        </message>
        <message>
            <source>Shift + drag</source>
            <translation>Shift + перетаскивание</translation>
        </message>
        <message>
            <source>Zoom into a stretch of time</source>
            <translation>Приблизить отрезок времени</translation>
        </message>
        <message>
            <source>Ctrl + drag</source>
            <translation>Ctrl + перетаскивание</translation>
        </message>
        <message>
            <source>Select several events</source>
            <translation>Выбрать несколько событий</translation>
        </message>
        <message>
            <source>Ctrl + wheel</source>
            <translation>Ctrl + колесо</translation>
        </message>
        <message>
            <source>Scroll the lanes</source>
            <translation>Прокрутить дорожки</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Двойной щелчок</translation>
        </message>
        <message>
            <source>Zoom to an event or to a unit of the axis</source>
            <translation>Приблизить событие или деление оси</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>With the mouse</source>
            <translation>Мышью</translation>
        </message>
        <message>
            <source>Shift + wheel</source>
            <translation>Shift + колесо</translation>
        </message>
        <message>
            <source>Move through time</source>
            <translation>Сдвинуться по времени</translation>
        </message>
        <message>
            <source>Two fingers on a touchpad</source>
            <translation>Два пальца на тачпаде</translation>
        </message>
        <message>
            <source>Move the picture, scroll the lanes</source>
            <translation>Сдвинуть картину, прокрутить дорожки</translation>
        </message>
        <message>
            <source>Pinch</source>
            <translation>Щипок</translation>
        </message>
        <message>
            <source>Zoom between the fingers</source>
            <translation>Изменить масштаб между пальцами</translation>
        </message>
        <message>
            <source>Middle drag</source>
            <translation>Перетаскивание средней кнопкой</translation>
        </message>
        <message>
            <source>Move the picture, also from an event</source>
            <translation>Сдвинуть картину, в том числе за событие</translation>
        </message>
        <message>
            <source>Click</source>
            <translation>Щелчок</translation>
        </message>
        <message>
            <source>Select an event</source>
            <translation>Выбрать событие</translation>
        </message>
        <message>
            <source>Ctrl + click</source>
            <translation>Ctrl + щелчок</translation>
        </message>
        <message>
            <source>Select one more, or one less</source>
            <translation>Добавить событие к выбранным или убрать из них</translation>
        </message>
        <message>
            <source>Right click</source>
            <translation>Щелчок правой кнопкой</translation>
        </message>
        <message>
            <source>What can be done with this event or this time</source>
            <translation>Что можно сделать с этим событием или временем</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>The wheel zooms</source>
            <translation>Колесо меняет масштаб</translation>
        </message>
        <message>
            <source>dragging moves</source>
            <translation>перетаскивание сдвигает</translation>
        </message>
        <message>
            <source>a click selects an event</source>
            <translation>щелчок выбирает событие</translation>
        </message>
        <message>
            <source>Ctrl+F and a name filter</source>
            <translation>Ctrl+F и имя — это фильтр</translation>
        </message>
        <message>
            <source>Ctrl+G goes to a date</source>
            <translation>Ctrl+G ведёт к дате</translation>
        </message>
        <message>
            <source>F1 shows every key</source>
            <translation>F1 показывает все клавиши</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Joint</source>
            <comment>side: done by both parties together</comment>
            <translation>Совместно</translation>
        </message>
        <message>
            <source>Third parties</source>
            <comment>side</comment>
            <translation>Третьи стороны</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>status: it took place</comment>
            <translation>Состоялось</translation>
        </message>
        <message>
            <source>Announced</source>
            <comment>status</comment>
            <translation>Объявлено</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>status</comment>
            <translation>Намечено</translation>
        </message>
        <message>
            <source>Requested</source>
            <comment>status</comment>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Agreed</source>
            <comment>status: both sides said yes, not yet held</comment>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>status</comment>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <comment>status: its day passed, nothing more is known</comment>
            <translation>Не состоялось</translation>
        </message>
        <message>
            <source>Postponed</source>
            <comment>status</comment>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>status</comment>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Diplomacy</source>
            <translation>Дипломатия</translation>
        </message>
        <message>
            <source>Representation</source>
            <translation>Представительство</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>Legislation</source>
            <translation>Законы и акты</translation>
        </message>
        <message>
            <source>Sanctions</source>
            <translation>Санкции</translation>
        </message>
        <message>
            <source>Expulsions</source>
            <translation>Высылки</translation>
        </message>
        <message>
            <source>Arms control</source>
            <translation>Контроль вооружений</translation>
        </message>
        <message>
            <source>Crises</source>
            <translation>Кризисы</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <translation>Сотрудничество</translation>
        </message>
        <message>
            <source>Culture &amp; memory</source>
            <translation>Культура и память</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>group of categories this program does not know</comment>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Телефонный разговор</translation>
        </message>
        <message>
            <source>Summit</source>
            <translation>Встреча в верхах</translation>
        </message>
        <message>
            <source>Request for a meeting</source>
            <translation>Запрос о встрече</translation>
        </message>
        <message>
            <source>Negotiation</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Назначение</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Верительные грамоты</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Признание</translation>
        </message>
        <message>
            <source>Embassy or consulate</source>
            <translation>Посольство или консульство</translation>
        </message>
        <message>
            <source>Visas</source>
            <translation>Визы</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Joint statement</source>
            <translation>Совместное заявление</translation>
        </message>
        <message>
            <source>Vote at the UN</source>
            <translation>Голосование в ООН</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Executive order</source>
            <translation>Указ президента</translation>
        </message>
        <message>
            <source>Report to Congress</source>
            <translation>Доклад Конгрессу</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Судебное дело</translation>
        </message>
        <message>
            <source>Government act</source>
            <translation>Акт правительства</translation>
        </message>
        <message>
            <source>Designation</source>
            <translation>Включение в список</translation>
        </message>
        <message>
            <source>Publication of a list</source>
            <translation>Публикация списка</translation>
        </message>
        <message>
            <source>Entity listing</source>
            <translation>Список организаций</translation>
        </message>
        <message>
            <source>Export control</source>
            <translation>Экспортный контроль</translation>
        </message>
        <message>
            <source>Sanctions relief</source>
            <translation>Смягчение санкций</translation>
        </message>
        <message>
            <source>Counter-sanctions</source>
            <translation>Контрсанкции</translation>
        </message>
        <message>
            <source>Expulsion</source>
            <translation>Высылка</translation>
        </message>
        <message>
            <source>Closure of a consulate</source>
            <translation>Закрытие консульства</translation>
        </message>
        <message>
            <source>Staff limit</source>
            <translation>Ограничение штата</translation>
        </message>
        <message>
            <source>Treaty</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Ratification</source>
            <translation>Ратификация</translation>
        </message>
        <message>
            <source>Entry into force</source>
            <translation>Вступление в силу</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Выход из договора</translation>
        </message>
        <message>
            <source>Suspension</source>
            <translation>Приостановка</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Инспекция</translation>
        </message>
        <message>
            <source>Crisis</source>
            <translation>Кризис</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Инцидент</translation>
        </message>
        <message>
            <source>Arrest</source>
            <translation>Арест</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Конфликт</translation>
        </message>
        <message>
            <source>Cyberattack</source>
            <translation>Кибератака</translation>
        </message>
        <message>
            <source>Election interference</source>
            <translation>Вмешательство в выборы</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Соглашение</translation>
        </message>
        <message>
            <source>End of an agreement</source>
            <translation>Прекращение соглашения</translation>
        </message>
        <message>
            <source>Joint work</source>
            <translation>Совместная работа</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Космос</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Торговля</translation>
        </message>
        <message>
            <source>Humanitarian aid</source>
            <translation>Гуманитарная помощь</translation>
        </message>
        <message>
            <source>Prisoner exchange</source>
            <translation>Обмен заключенными</translation>
        </message>
        <message>
            <source>Aid package</source>
            <translation>Пакет помощи</translation>
        </message>
        <message>
            <source>Exhibition or remembrance</source>
            <translation>Выставка или памятное событие</translation>
        </message>
        <message>
            <source>Cultural exchange</source>
            <translation>Культурный обмен</translation>
        </message>
        <message>
            <source>answered by</source>
            <translation>в ответ последовало</translation>
        </message>
        <message>
            <source>responds to</source>
            <translation>ответ на</translation>
        </message>
        <message>
            <source>implemented by</source>
            <translation>исполнено</translation>
        </message>
        <message>
            <source>implements</source>
            <translation>во исполнение</translation>
        </message>
        <message>
            <source>followed by</source>
            <translation>затем</translation>
        </message>
        <message>
            <source>follows</source>
            <translation>следует за</translation>
        </message>
        <message>
            <source>includes</source>
            <translation>включает</translation>
        </message>
        <message>
            <source>part of</source>
            <translation>часть</translation>
        </message>
        <message>
            <source>amended by</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>amends</source>
            <translation>меняет</translation>
        </message>
        <message>
            <source>ended by</source>
            <translation>прекращено</translation>
        </message>
        <message>
            <source>ends</source>
            <comment>link: puts an end to</comment>
            <translation>прекращает</translation>
        </message>
        <message>
            <source>Checked against the source</source>
            <comment>certainty</comment>
            <translation>Проверено по источнику</translation>
        </message>
        <message>
            <source>Partly checked: a detail is from general knowledge</source>
            <comment>certainty</comment>
            <translation>Проверено частично: подробность из общеизвестных сведений</translation>
        </message>
        <message>
            <source>From general knowledge, not checked</source>
            <comment>certainty</comment>
            <translation>Из общеизвестных сведений, не проверено</translation>
        </message>
        <message>
            <source>Recorded by an editor</source>
            <comment>origin</comment>
            <translation>Внесено редактором</translation>
        </message>
        <message>
            <source>Coded by a machine</source>
            <comment>origin</comment>
            <translation>Закодировано машиной</translation>
        </message>
        <message>
            <source>Person</source>
            <comment>kind of actor</comment>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Institution</source>
            <comment>kind of actor</comment>
            <translation>Учреждение</translation>
        </message>
        <message>
            <source>State</source>
            <comment>kind of actor</comment>
            <translation>Государство</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>kind of actor</comment>
            <translation>Группа</translation>
        </message>
        <message>
            <source>host</source>
            <translation>принимающая сторона</translation>
        </message>
        <message>
            <source>signatory</source>
            <translation>подписавшая сторона</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>выступающий</translation>
        </message>
        <message>
            <source>author</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>target</source>
            <translation>объект</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>посредник</translation>
        </message>
        <message>
            <source>US envoys in Russia</source>
            <translation>Послы США в России</translation>
        </message>
        <message>
            <source>Russian envoys in the United States</source>
            <translation>Послы России в США</translation>
        </message>
        <message>
            <source>Arms control treaties in force</source>
            <translation>Действующие договоры о контроле над вооружениями</translation>
        </message>
        <message>
            <source>US sanctions rounds</source>
            <translation>Пакеты санкций США</translation>
        </message>
        <message>
            <source>Russian sanctions rounds</source>
            <translation>Пакеты санкций России</translation>
        </message>
        <message>
            <source>Diplomats expelled by the United States</source>
            <translation>Дипломаты, высланные США</translation>
        </message>
        <message>
            <source>Diplomats expelled by Russia</source>
            <translation>Дипломаты, высланные Россией</translation>
        </message>
        <message>
            <source>Prisoners exchanged</source>
            <translation>Обмененные заключенные</translation>
        </message>
        <message>
            <source>US consulates in Russia</source>
            <translation>Консульства США в России</translation>
        </message>
        <message>
            <source>Russian consulates in the United States</source>
            <translation>Консульства России в США</translation>
        </message>
        <message>
            <source>Staff limit of the US mission</source>
            <translation>Предел штата миссии США</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Checked</source>
            <comment>certainty, short</comment>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Partly checked</source>
            <comment>certainty, short</comment>
            <translation>Проверено частично</translation>
        </message>
        <message>
            <source>Not checked</source>
            <comment>certainty, short</comment>
            <translation>Не проверено</translation>
        </message>
        <message>
            <source>in English</source>
            <translation>на английском</translation>
        </message>
        <message>
            <source>in Russian</source>
            <translation>на русском</translation>
        </message>
        <message>
            <source>in German</source>
            <translation>на немецком</translation>
        </message>
        <message>
            <source>in French</source>
            <translation>на французском</translation>
        </message>
        <message>
            <source>in Spanish</source>
            <translation>на испанском</translation>
        </message>
        <message>
            <source>in Italian</source>
            <translation>на итальянском</translation>
        </message>
        <message>
            <source>in Polish</source>
            <translation>на польском</translation>
        </message>
        <message>
            <source>in Croatian</source>
            <translation>на хорватском</translation>
        </message>
        <message>
            <source>in Lithuanian</source>
            <translation>на литовском</translation>
        </message>
        <message>
            <source>in Ukrainian</source>
            <translation>на украинском</translation>
        </message>
        <message>
            <source>in Chinese</source>
            <translation>на китайском</translation>
        </message>
        <message>
            <source>language: %1</source>
            <translation>язык: %1</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Conflict</source>
            <translation>Конфликт</translation>
        </message>
        <message>
            <source>Cooperation</source>
            <translation>Сотрудничество</translation>
        </message>
        <message>
            <source>Requested or planned</source>
            <translation>Запрошено или намечено</translation>
        </message>
        <message>
            <source>Called off, refused or lapsed</source>
            <translation>Отменено, отклонено или не состоялось</translation>
        </message>
        <message>
            <source>Day not exactly known</source>
            <translation>День точно не известен</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Ответ</translation>
        </message>
    </context>
    <context>
        <name>ReadOnly</name>
        <message>
            <source>“%1” is open for reading only, as you wished: nothing in it will change.</source>
            <translation>«%1» открыт только для чтения, как вы просили: в нём ничего не изменится.</translation>
        </message>
        <message>
            <source>The starter record is open for reading only: your own copy of it cannot be made, because “%1” cannot be written.</source>
            <translation>Исходная хроника открыта только для чтения: вашу копию создать нельзя, потому что в «%1» нельзя писать.</translation>
        </message>
        <message>
            <source>“%1” is open for reading only: the file cannot be written.</source>
            <translation>«%1» открыт только для чтения: в файл нельзя писать.</translation>
        </message>
        <message>
            <source>“%1” is open for reading only: its folder “%2” cannot be written.</source>
            <translation>«%1» открыт только для чтения: в папку «%2» нельзя писать.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Callout</name>
        <message>
            <source>%1 of %2</source>
            <comment>steps of the tour</comment>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Палитра команд</translation>
        </message>
        <message>
            <source>Type the name of a command</source>
            <translation>Введите название команды</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>No command is called that.</source>
            <translation>Такой команды нет.</translation>
        </message>
        <message>
            <source>needs a selected event</source>
            <translation>сначала выберите событие</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>сейчас недоступно</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Commands</name>
        <message>
            <source>Open a library</source>
            <translation>Открыть библиотеку</translation>
        </message>
        <message>
            <source>Detente libraries (*.detente);;All files (*)</source>
            <translation>Библиотеки Detente (*.detente);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Open in the browser?</source>
            <translation>Открыть в браузере?</translation>
        </message>
        <message>
            <source>This source is on the network. It opens in your browser:</source>
            <translation>Этот источник в сети. Он откроется в браузере:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Открыть</translation>
        </message>
        <message>
            <source>&amp;Copy address</source>
            <translation>&amp;Копировать адрес</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export image</source>
            <translation>Сохранить изображение</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Изображения PNG (*.png)</translation>
        </message>
        <message>
            <source>The picture is in “%1”.</source>
            <translation>Изображение сохранено в «%1».</translation>
        </message>
        <message>
            <source>Restoring brings every event of the starter record back to what it was. Your own events and notes stay.</source>
            <translation>Все события исходной хроники станут такими, какими были. Ваши события и заметки останутся.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>The starter record is restored: %1 events added, %2 brought back, %3 were as they should be.</source>
            <translation>Исходная хроника восстановлена: добавлено событий — %1, возвращено — %2, без изменений — %3.</translation>
        </message>
        <message>
            <source>Restoring was stopped; nothing was changed.</source>
            <translation>Восстановление остановлено; ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::DetailsLink</name>
        <message>
            <source>Neither side has an event on record in the six weeks before.</source>
            <translation>За шесть недель до этого у обеих сторон событий не записано.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n event(s) before it; there may be more.</source>
            <translation>
                <numerusform>Последнее %n событие перед ним; могут быть и другие.</numerusform>
                <numerusform>Последние %n события перед ним; могут быть и другие.</numerusform>
                <numerusform>Последние %n событий перед ним; могут быть и другие.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>detente::ui::DetailsPanel</name>
        <message>
            <source>Details of the selected event</source>
            <translation>Сведения о выбранном событии</translation>
        </message>
        <message>
            <source>Click an event on the timeline to read about it.</source>
            <translation>Щелкните событие на оси, чтобы прочитать о нем.</translation>
        </message>
        <message>
            <source>Turn the wheel to zoom at the pointer, drag to move through time.</source>
            <translation>Колесо мыши меняет масштаб, перетаскивание ведет по времени.</translation>
        </message>
        <message>
            <source>Type a word or a name above to see only what has to do with it.</source>
            <translation>Наберите наверху слово или имя — останется только то, что с ним связано.</translation>
        </message>
        <message>
            <source>Press F1 to see every key.</source>
            <translation>Все клавиши — по F1.</translation>
        </message>
        <message>
            <source>People and institutions</source>
            <translation>Люди и учреждения</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>No source is recorded.</source>
            <translation>Источник не указан.</translation>
        </message>
        <message>
            <source>Linked events</source>
            <translation>Связанные события</translation>
        </message>
        <message>
            <source>How it became known</source>
            <translation>Как об этом стало известно</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>About this entry</source>
            <translation>Об этой записи</translation>
        </message>
        <message>
            <source>Importance: %1</source>
            <translation>Важность: %1</translation>
        </message>
        <message>
            <source> · tone: %1</source>
            <translation> · тон: %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a quotation</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy this event as text or as a citation</source>
            <translation>Копировать событие как текст или как ссылку</translation>
        </message>
        <message>
            <source>As &amp;text</source>
            <translation>Как &amp;текст</translation>
        </message>
        <message>
            <source>As a &amp;citation</source>
            <translation>Как &amp;ссылку на источники</translation>
        </message>
        <message>
            <source>For reference managers (&amp;RIS)</source>
            <translation>Для библиографических программ (&amp;RIS)</translation>
        </message>
        <message>
            <source>For reference managers (CSL-&amp;JSON)</source>
            <translation>Для библиографических программ (CSL-&amp;JSON)</translation>
        </message>
        <message>
            <source>Open %1: %2</source>
            <comment>address, source</comment>
            <translation>Открыть %1: %2</translation>
        </message>
        <message>
            <source>Copy this source as a citation</source>
            <translation>Копировать ссылку на источник</translation>
        </message>
        <message>
            <source>Copy this source as a citation: %1</source>
            <translation>Копировать ссылку на источник: %1</translation>
        </message>
        <message>
            <source>kept in this record</source>
            <translation>принято в этой записи</translation>
        </message>
        <message>
            <source>Show all on the timeline</source>
            <translation>Показать все на оси</translation>
        </message>
        <message>
            <source>Show only events with this person or institution</source>
            <translation>Показать только события с этим лицом или учреждением</translation>
        </message>
        <message>
            <source>Sources disagree about the date</source>
            <translation>Источники расходятся в дате</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>Снова показать все</translation>
        </message>
        <message>
            <source>Only this chain</source>
            <translation>Только эта цепочка</translation>
        </message>
        <message>
            <source>Show only this event and all that is linked to it</source>
            <translation>Показать только это событие и все, что с ним связано</translation>
        </message>
        <message>
            <source>What preceded this</source>
            <translation>Что этому предшествовало</translation>
        </message>
        <message>
            <source>Show these weeks on the timeline</source>
            <translation>Показать эти недели на оси</translation>
        </message>
        <message>
            <source>Show only events tagged “%1”</source>
            <translation>Показать только события с меткой «%1»</translation>
        </message>
        <message>
            <source>%1, later than the day looked at</source>
            <translation>%1, позже рассматриваемого дня</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::DetailsText</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Копировать</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Выделить &amp;все</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FilterNames</name>
        <message>
            <source>“%1”</source>
            <comment>words that a filter looks for among names</comment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Nobody and nothing of that name is in what is shown.</source>
            <translation>Среди показанного такого имени нет.</translation>
        </message>
        <message>
            <source>None in what is shown.</source>
            <translation>Среди показанного нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n more: type to find them</source>
            <translation>
                <numerusform>ещё %n: начните вводить</numerusform>
                <numerusform>ещё %n: начните вводить</numerusform>
                <numerusform>ещё %n: начните вводить</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Исключить</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FilterNotices</name>
        <message>
            <source>This library has no events yet.</source>
            <translation>В этой библиотеке пока нет событий.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”.</source>
            <translation>Ничто не подходит под «%1».</translation>
        </message>
        <message>
            <source>Nothing matches “%1” within the rest of the filter.</source>
            <translation>Под «%1» среди остального отобранного ничто не подходит.</translation>
        </message>
        <message>
            <source>No event matches all of this at once. Without one of these parts there are some:</source>
            <translation>Ни одно событие не подходит под всё сразу. Без одной из этих частей они найдутся:</translation>
        </message>
        <message>
            <source>Drop “%1”</source>
            <translation>Убрать «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Then %n events are shown</source>
            <translation>
                <numerusform>Тогда будет показано %n событие</numerusform>
                <numerusform>Тогда будет показано %n события</numerusform>
                <numerusform>Тогда будет показано %n событий</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>Показать все события</translation>
        </message>
        <message>
            <source>Empties the filter</source>
            <translation>Снимает все отборы</translation>
        </message>
        <message>
            <source>The timeline does not show this event: “%1” leaves it out.</source>
            <translation>На шкале этого события нет: его исключает «%1».</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Takes “%1” out of the filter</source>
            <translation>Убирает «%1» из отбора</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FilterRow</name>
        <message>
            <source>%1, left out</source>
            <comment>a filter's row</comment>
            <translation>%1, исключено</translation>
        </message>
        <message>
            <source>Space: on or off. Enter: only this.</source>
            <translation>Пробел: включить или выключить. Enter: только это.</translation>
        </message>
        <message>
            <source>Space: on or off.</source>
            <translation>Пробел: включить или выключить.</translation>
        </message>
        <message>
            <source>Right and Left: show and hide its categories.</source>
            <translation>Стрелки вправо и влево: показать и скрыть категории.</translation>
        </message>
        <message>
            <source>only</source>
            <comment>a filter's row: let through nothing but this</comment>
            <translation>только</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FilterSection</name>
        <message>
            <source>%1, filtered</source>
            <comment>heading of a part of the filters</comment>
            <translation>%1, отобрано не всё</translation>
        </message>
        <message>
            <source>All</source>
            <comment>every value of a filter</comment>
            <translation>Все</translation>
        </message>
        <message>
            <source>%1: let all through</source>
            <translation>%1: показать все</translation>
        </message>
        <message>
            <source>%1: invert, what is left out instead</source>
            <translation>%1: обратить – вместо отмеченного остальное</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Раскрыто</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Свёрнуто</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Только это</translation>
        </message>
        <message>
            <source>Invert</source>
            <comment>the other values of a filter</comment>
            <translation>Обратить</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FiltersPanel</name>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>events shown, of all</comment>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Все события</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Empties the filter: all events are shown</source>
            <translation>Снимает все отборы: видны все события</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Fold</name>
        <message>
            <source>open</source>
            <translation>развернуто</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>свернуто</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::GoToDate</name>
        <message>
            <source>Go to date</source>
            <translation>Перейти к дате</translation>
        </message>
        <message>
            <source>&amp;Date, in any usual form:</source>
            <translation>&amp;Дата в любой привычной записи:</translation>
        </message>
        <message>
            <source>29 January 2018, Aug 2017, 1867, about 1809</source>
            <translation>29 января 2018, август 2017, 1867, около 1809</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Перейти</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::HelpWindow</name>
        <message>
            <source>Detente – Help</source>
            <translation>Detente – Справка</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Hints</name>
        <message>
            <source>Show me around</source>
            <translation>Знакомство с окном</translation>
        </message>
        <message>
            <source>Do not show this again</source>
            <translation>Больше не показывать</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::LegendStrip</name>
        <message>
            <source>Legend</source>
            <translation>Условные знаки</translation>
        </message>
        <message>
            <source>Hide the legend</source>
            <translation>Скрыть условные знаки</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::MainWindow</name>
        <message>
            <source>%1 – %2</source>
            <comment>the two parties</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <source>%1 – Detente</source>
            <translation>%1 – Detente</translation>
        </message>
        <message>
            <source>Only files on this computer can be opened.</source>
            <translation>Открыть можно только файл на этом компьютере.</translation>
        </message>
        <message>
            <source>Open the starter record</source>
            <translation>Открыть исходную хронику</translation>
        </message>
        <message>
            <source>%1 (read-only) – Detente</source>
            <translation>%1 (только чтение) – Detente</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>&amp;General</source>
            <translation>&amp;Общие</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Клавиатура</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Язык:</translation>
        </message>
        <message>
            <source>&amp;Theme:</source>
            <translation>&amp;Тема:</translation>
        </message>
        <message>
            <source>&amp;Animations:</source>
            <translation>&amp;Анимация:</translation>
        </message>
        <message>
            <source>At the &amp;start, open:</source>
            <translation>При &amp;запуске открывать:</translation>
        </message>
        <message>
            <source>What is chosen here holds at once and in every window.</source>
            <translation>Выбранное здесь действует сразу и во всех окнах.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>The library of last time</source>
            <translation>Последнюю библиотеку</translation>
        </message>
        <message>
            <source>The starter record</source>
            <translation>Исходную хронику</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::RecentMenu</name>
        <message>
            <source>%1
With Shift: for reading only</source>
            <translation>%1
С клавишей Shift: только для чтения</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::SearchBox</name>
        <message>
            <source>Search words, people, dates: Huntsman, side:us, 2017..2018</source>
            <translation>Слова, люди, даты: Хантсман, side:us, date:2017</translation>
        </message>
        <message>
            <source>Search and filter</source>
            <translation>Поиск и фильтр</translation>
        </message>
        <message>
            <source>Words in English or Russian, and fields such as side:us status:held</source>
            <translation>Слова на русском или английском и поля, например side:us status:held</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::ShortcutEditor</name>
        <message>
            <source>All keys are as the program comes.</source>
            <translation>Все сочетания клавиш снова исходные.</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команды и их клавиши</translation>
        </message>
        <message>
            <source>Press the new keys here</source>
            <translation>Нажмите здесь новое сочетание</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Новое сочетание клавиш</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Сбросить</translation>
        </message>
        <message>
            <source>Give this command the keys it came with</source>
            <translation>Вернуть этой команде исходные клавиши</translation>
        </message>
        <message>
            <source>Reset &amp;all</source>
            <translation>Сбросить &amp;все</translation>
        </message>
        <message>
            <source>Give every command the keys it came with</source>
            <translation>Вернуть всем командам исходные клавиши</translation>
        </message>
        <message>
            <source>(changed)</source>
            <translation>(изменено)</translation>
        </message>
        <message>
            <source>Keys of “%1”:</source>
            <translation>Клавиши команды «%1»:</translation>
        </message>
        <message>
            <source>Take %1 from this command</source>
            <translation>Убрать %1 у этой команды</translation>
        </message>
        <message>
            <source>%1 now asks for “%2”.</source>
            <translation>%1 теперь вызывает «%2».</translation>
        </message>
        <message>
            <source>%1 is free now.</source>
            <translation>Сочетание %1 теперь свободно.</translation>
        </message>
        <message>
            <source>The keys it came with now belong to “%1”. Reset that command first.</source>
            <translation>Исходные клавиши теперь у команды «%1». Сначала сбросьте ее.</translation>
        </message>
        <message>
            <source>“%1” has the keys it came with.</source>
            <translation>У команды «%1» снова исходные клавиши.</translation>
        </message>
        <message>
            <source>%1 is taken by “%2”.</source>
            <translation>%1 уже занято командой «%2».</translation>
        </message>
        <message>
            <source>%1 alone types or moves elsewhere. Add Ctrl or Alt, or choose a function key.</source>
            <translation>Сама по себе клавиша %1 печатает или перемещает. Добавьте Ctrl или Alt либо выберите функциональную клавишу.</translation>
        </message>
        <message>
            <source>%1 is kept for walking through the window.</source>
            <translation>%1 служит для перехода между частями окна.</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>No library is open</source>
            <translation>Библиотека не открыта</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <comment>shown by the filter</comment>
            <translation>%1 из %2 событий</translation>
        </message>
        <message>
            <source>%1 · %2 in view</source>
            <translation>%1 · на экране: %2</translation>
        </message>
        <message>
            <source>· %1 selected</source>
            <translation>· выбрано: %1</translation>
        </message>
        <message>
            <source>%1 · read-only</source>
            <translation>%1 · только чтение</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Открывается %1…</translation>
        </message>
        <message>
            <source>Restoring the starter record…</source>
            <translation>Восстановление исходной хроники…</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::TimelineWidget</name>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Events on an axis of time. Arrow keys move from event to event.</source>
            <translation>События на оси времени. Стрелки ведут от события к событию.</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Tour</name>
        <message>
            <source>Two sides, one axis</source>
            <translation>Две стороны, одна ось</translation>
        </message>
        <message>
            <source>What one side did stands above the axis, what the other did below, what they did together on it. The wheel zooms from two and a half centuries to a single day; dragging moves along.</source>
            <translation>Действия одной стороны стоят над осью, другой — под осью, совместные — на самой оси. Колесо меняет масштаб от двух с половиной столетий до одного дня; перетаскивание ведёт вдоль времени.</translation>
        </message>
        <message>
            <source>Every event has a card</source>
            <translation>У каждого события есть карточка</translation>
        </message>
        <message>
            <source>A click selects it, and the arrow keys go to the next one. A double click comes closer. Arcs lead from an act to its answer.</source>
            <translation>Щелчок выбирает событие, стрелки переходят к следующему, двойной щелчок приближает. Дуги ведут от действия к ответу на него.</translation>
        </message>
        <message>
            <source>Type, and the rest steps aside</source>
            <translation>Пишите — остальное отступит</translation>
        </message>
        <message>
            <source>A word or a name in either language filters at once. The boxes at the left write into the same line, so that the line teaches its own language.</source>
            <translation>Слово или имя на любом из двух языков сразу становится фильтром. Флажки слева пишут в ту же строку, и по ней легко выучить её язык.</translation>
        </message>
        <message>
            <source>What is known, and from where</source>
            <translation>Что известно и откуда</translation>
        </message>
        <message>
            <source>The date as well as it is known, the people, the sources with quotations, what led here and what followed. Links go to the other event; Alt+Left comes back.</source>
            <translation>Дата с той точностью, с какой она известна, люди, источники с цитатами, что было до этого и что после. Ссылки ведут к другому событию; Alt+← возвращает.</translation>
        </message>
        <message>
            <source>Keep what you see</source>
            <translation>Сохраните увиденное</translation>
        </message>
        <message>
            <source>Ctrl+E writes the picture with its title and legend. F1 shows every key, and Help ▸ Contents tells the rest. Now everything will be as it was before the tour.</source>
            <translation>Ctrl+E записывает изображение с заголовком и условными знаками. F1 показывает все клавиши, об остальном расскажет справка. Теперь всё станет таким, каким было до знакомства.</translation>
        </message>
    </context>
    <context>
        <name>detente::ui::Windows</name>
        <message>
            <source>The settings could not be read, so everything is as at first. The old file was set aside as “%1”.</source>
            <translation>Настройки прочесть не удалось, поэтому действуют исходные. Прежний файл отложен как «%1».</translation>
        </message>
        <message>
            <source>What was open last time could not be read. The file was set aside as “%1”.</source>
            <translation>Не удалось прочесть, что было открыто в прошлый раз. Файл отложен как «%1».</translation>
        </message>
    </context>
</TS>
